// All properties of a node of the tests.
// params: id
// columns: node
MATCH (n:Dealgraph:Test {id: $id})
RETURN n {.*} AS node
