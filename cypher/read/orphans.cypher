// Nodes without what they hang on: claims without an article, names without an entity.
// params: none
// columns: id
MATCH (c:Dealgraph:Claim)
WHERE NOT EXISTS { MATCH (c)<-[:STATES]-(:Dealgraph:Article) }
RETURN c.id AS id
UNION
MATCH (n:Dealgraph:Name)
WHERE NOT EXISTS { MATCH (n)-[:NAMES]->(:Dealgraph:Entity) }
RETURN n.id AS id
