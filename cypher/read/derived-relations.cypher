// The relations that were derived between the entities of some blocks.
// params: pairs (list of {block, from, to})
// columns: block, from, type, to, props (map)
UNWIND $pairs AS row
MATCH (a:Dealgraph {id: row.from})-[r]-(b:Dealgraph {id: row.to})
WHERE r.block = row.block
RETURN row.block AS block, startNode(r).id AS from, type(r) AS type, endNode(r).id AS to, properties(r) AS props
