// The entities to which articles and their claims are joined.
// params: ids (article ids)
// columns: article, from (id of the article or the claim), type, to (id of the entity)
UNWIND $ids AS id
MATCH (a:Dealgraph {id: id})-[:MENTIONS]->(e:Dealgraph)
RETURN a.id AS article, a.id AS from, 'MENTIONS' AS type, e.id AS to
UNION ALL
UNWIND $ids AS id
MATCH (:Dealgraph {id: id})-[:STATES]->(c:Dealgraph)-[r:SUBJECT|OBJECT|PARTY]->(e:Dealgraph)
RETURN id AS article, c.id AS from, type(r) AS type, e.id AS to
