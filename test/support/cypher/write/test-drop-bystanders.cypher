// Takes out the nodes of somebody else.
// params: none
// columns: none
MATCH (n)
WHERE NOT n:Dealgraph
DETACH DELETE n
