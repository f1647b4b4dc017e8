// Entities.
// params: ids
// columns: id, properties (map)
UNWIND $ids AS id
MATCH (e:Dealgraph {id: id})
RETURN e.id AS id, properties(e) AS properties
