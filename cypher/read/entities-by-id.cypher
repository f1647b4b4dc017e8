// Entities.
// params: ids
// columns: id, name, type, country
UNWIND $ids AS id
MATCH (e:Dealgraph:Entity {id: id})
RETURN e.id AS id, e.name AS name, e.type AS type, e.country AS country
