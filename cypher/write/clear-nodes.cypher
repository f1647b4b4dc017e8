// Deletes some nodes of dealgraph, with their edges, and none of others.
// params: limit
// columns: deleted
MATCH (n:Dealgraph)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
