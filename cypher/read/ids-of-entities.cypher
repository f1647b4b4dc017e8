// The ids of all entities.
// params: none
// columns: id
MATCH (n:Dealgraph:Entity)
RETURN n.id AS id
