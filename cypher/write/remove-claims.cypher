// Takes out the claims of some articles.
// params: ids (article ids)
// columns: none
UNWIND $ids AS id
MATCH (:Dealgraph {id: id})-[:STATES]->(c:Dealgraph)
DETACH DELETE c
