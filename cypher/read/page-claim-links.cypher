// What claims are about.
// params: ids (claim ids)
// columns: id (of the claim), edge (type), target (id)
UNWIND $ids AS id
MATCH (c:Dealgraph {id: id})-[r:SUBJECT|OBJECT|PARTY|ABOUT]->(t:Dealgraph)
RETURN c.id AS id, type(r) AS edge, t.id AS target
