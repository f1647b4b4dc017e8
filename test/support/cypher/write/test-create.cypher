// Creates a node of the tests, even if its id is taken.
// params: id
// columns: none
CREATE (:Dealgraph:Test {id: $id})
