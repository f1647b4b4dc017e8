// Writes what entities can be called.
// params: names (list of {id, entity, nameKey, rank})
// columns: none
UNWIND $names AS row
MATCH (e:Dealgraph {id: row.entity})
MERGE (n:Dealgraph {id: row.id})
SET n:Name, n.nameKey = row.nameKey, n.rank = row.rank
MERGE (n)-[:NAMES]->(e)
