// The ids of all claims.
// params: none
// columns: id
MATCH (n:Dealgraph:Claim)
RETURN n.id AS id
