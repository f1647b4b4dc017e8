// Claims.
// params: ids
// columns: id, properties (map)
UNWIND $ids AS id
MATCH (c:Dealgraph {id: id})
RETURN c.id AS id, properties(c) AS properties
