// The ids of the nodes that a node points to by one type of edge.
// params: id
// columns: id
MATCH (n:Dealgraph:Test {id: $id})-[:$$TYPE]->(other:Dealgraph)
RETURN other.id AS id
ORDER BY id
