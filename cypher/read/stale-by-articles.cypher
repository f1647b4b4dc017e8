// The blocks and entities that the claims of some articles are about.
// params: ids (article ids)
// columns: scope (block or entity), target
UNWIND $ids AS id
MATCH (:Dealgraph {id: id})-[:STATES]->(c:Dealgraph)
WHERE c.block IS NOT NULL
RETURN DISTINCT 'block' AS scope, c.block AS target
UNION
UNWIND $ids AS id
MATCH (:Dealgraph {id: id})-[:MENTIONS]->(e:Dealgraph)
RETURN DISTINCT 'entity' AS scope, e.id AS target
