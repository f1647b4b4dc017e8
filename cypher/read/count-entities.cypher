// Entities by type.
// params: none
// columns: name, total
MATCH (e:Dealgraph:Entity) RETURN e.type AS name, count(*) AS total
