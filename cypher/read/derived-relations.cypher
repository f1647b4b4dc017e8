// The relations that were derived from one entity to another. Both ends are found first, and only what leaves one is looked
// at: far more comes in, from claims.
// params: pairs (list of {block, from, to})
// columns: block, from, type, to, props (map)
UNWIND $pairs AS row
MATCH (a:Dealgraph {id: row.from})
MATCH (b:Dealgraph {id: row.to})
MATCH (a)-[r]->(b)
WHERE r.block = row.block
RETURN row.block AS block, row.from AS from, type(r) AS type, row.to AS to, properties(r) AS props
