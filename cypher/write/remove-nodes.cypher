// Takes out nodes with all their edges.
// params: ids
// columns: none
UNWIND $ids AS id
MATCH (n:Dealgraph {id: id})
DETACH DELETE n
