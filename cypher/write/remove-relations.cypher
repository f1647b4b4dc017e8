// Takes out the relations that were derived from one entity to another. Both ends are found first, and only what leaves one
// is looked at: far more comes in, from claims.
// params: pairs (list of {block, from, to})
// columns: none
UNWIND $pairs AS row
MATCH (a:Dealgraph {id: row.from})
MATCH (b:Dealgraph {id: row.to})
MATCH (a)-[r]->(b)
WHERE r.block = row.block
DELETE r
