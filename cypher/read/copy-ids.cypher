// The ids of all nodes but the store's own note of what it is.
// params: none
// columns: id
MATCH (n:Dealgraph)
WHERE NOT n:Meta
RETURN n.id AS id
