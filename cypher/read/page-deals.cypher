// Deals, with their parties.
// params: ids
// columns: id, properties (map), parties (list of maps of entity and role)
UNWIND $ids AS id
MATCH (d:Dealgraph {id: id})
OPTIONAL MATCH (d)<-[p:PARTY_TO]-(e:Dealgraph)
WITH d, collect(CASE WHEN e IS NULL THEN null ELSE {entity: e.id, role: p.role} END) AS parties
RETURN d.id AS id, properties(d) AS properties, parties
