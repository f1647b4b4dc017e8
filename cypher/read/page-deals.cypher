// Deals, with their parties.
// params: ids
// columns: id, properties (map), parties (list of maps of entity and role)
UNWIND $ids AS id
MATCH (d:Dealgraph {id: id})
WITH d, [(d)<-[p:PARTY_TO]-(e:Dealgraph) | {entity: e.id, role: p.role}] AS parties
RETURN d.id AS id, properties(d) AS properties, parties
