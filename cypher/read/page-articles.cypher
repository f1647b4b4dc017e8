// Articles, with the entities that take part in their claims.
// params: ids
// columns: id, properties (map), mentions (entity ids)
UNWIND $ids AS id
MATCH (a:Dealgraph {id: id})
WITH a, [(a)-[:MENTIONS]->(e:Dealgraph) | e.id] AS mentions
RETURN a.id AS id, properties(a) AS properties, mentions
