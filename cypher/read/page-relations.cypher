// The derived relations that start at entities.
// params: ids (entity ids)
// columns: id (of the entity), type, target (id), properties (map)
UNWIND $ids AS id
MATCH (e:Dealgraph {id: id})-[r]->(o:Dealgraph)
WHERE type(r) <> 'PARTY_TO'
RETURN e.id AS id, type(r) AS type, o.id AS target, properties(r) AS properties
