// How far a copy into this store is; nothing where none is under way.
// params: none
// columns: digest (of the graph it comes from), section (nodes or edges), done (how many of its nodes)
MATCH (m:Dealgraph:Meta {id: ':meta'})
WHERE m.copyDigest IS NOT NULL
RETURN m.copyDigest AS digest, m.copySection AS section, m.copyDone AS done
