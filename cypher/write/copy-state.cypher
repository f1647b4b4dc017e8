// Notes how far a copy into this store is.
// params: digest, section, done
// columns: none
MERGE (m:Dealgraph {id: ':meta'})
SET m:Meta, m.copyDigest = $digest, m.copySection = $section, m.copyDone = $done
