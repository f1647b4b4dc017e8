// The ids of all deals.
// params: none
// columns: id
MATCH (n:Dealgraph:Deal)
RETURN n.id AS id
