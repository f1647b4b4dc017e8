// A copy into this store is done.
// params: none
// columns: none
MATCH (m:Dealgraph:Meta {id: ':meta'})
REMOVE m.copyDigest, m.copySection, m.copyDone
