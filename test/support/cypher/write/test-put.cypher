// Creates a node of the tests or adds properties to it; a null removes one.
// params: id, props
// columns: none
MERGE (n:Dealgraph {id: $id})
SET n:Test, n += $props
