// The relations that were derived for some blocks. What leaves an entity is looked at once for all of its blocks: a hub has
// many, and far more comes in, from claims.
// params: rows (list of {entity, blocks})
// columns: block, from, type, to, props (map)
UNWIND $rows AS row
MATCH (a:Dealgraph {id: row.entity})
MATCH (a)-[r]->(b:Dealgraph:Entity)
WHERE r.block IN row.blocks
RETURN r.block AS block, row.entity AS from, type(r) AS type, b.id AS to, properties(r) AS props
