// Deletes some claims, with their edges: with them go most edges of the entities that many articles name.
// params: limit
// columns: deleted
MATCH (n:Dealgraph:Claim)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
