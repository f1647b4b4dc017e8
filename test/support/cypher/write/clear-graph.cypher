// Deletes the whole graph of dealgraph, and nothing else.
// params: none
// columns: none
MATCH (n:Dealgraph)
DETACH DELETE n
