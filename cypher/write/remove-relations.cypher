// Takes out the relations that were derived for some blocks. What leaves an entity is looked at once for all of its blocks:
// a hub has many, and far more comes in, from claims.
// params: rows (list of {entity, blocks})
// columns: none
UNWIND $rows AS row
MATCH (a:Dealgraph {id: row.entity})
MATCH (a)-[r]->(:Dealgraph:Entity)
WHERE r.block IN row.blocks
DELETE r
