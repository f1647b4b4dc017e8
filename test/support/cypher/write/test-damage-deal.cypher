// Invents what became of the deals.
// params: none
// columns: none
MATCH (d:Dealgraph:Deal)
SET d.status = 'blocked'
