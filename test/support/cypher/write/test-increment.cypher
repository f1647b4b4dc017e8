// Adds one to the count of a node.
// params: id
// columns: count
MATCH (n:Dealgraph:Test {id: $id})
SET n.count = n.count + 1
RETURN n.count AS count
