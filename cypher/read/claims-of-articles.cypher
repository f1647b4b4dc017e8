// All properties of the claims of some articles.
// params: ids (article ids)
// columns: claim (map)
UNWIND $ids AS id
MATCH (:Dealgraph {id: id})-[:STATES]->(c:Dealgraph)
RETURN properties(c) AS claim
