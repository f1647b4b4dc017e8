// Loses what the entities are called.
// params: none
// columns: none
MATCH (n:Dealgraph:Name)
DETACH DELETE n
