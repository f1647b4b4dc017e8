// What some entities are called, as it is looked up.
// params: ids (entity ids)
// columns: entity (id), name (id)
UNWIND $ids AS id
MATCH (:Dealgraph {id: id})<-[:NAMES]-(n:Dealgraph:Name)
RETURN id AS entity, n.id AS name
