// The ids of the nodes of the tests.
// params: none
// columns: id
MATCH (n:Dealgraph:Test)
RETURN n.id AS id
ORDER BY id
