// The deals of some entities, with all names they can be called by.
// params: ids (entity ids)
// columns: id, name, kind, date, parties (list of maps of name and aliases)
UNWIND $ids AS id
MATCH (:Dealgraph {id: id})-[:PARTY_TO]->(d:Dealgraph:Deal)
WITH DISTINCT d
WITH d, [(d)<-[:PARTY_TO]-(e:Dealgraph) | e {.id, .name, .aliases}] AS parties
RETURN d.id AS id, d.name AS name, d.kind AS kind, coalesce(d.announcedOn, d.firstSeen, '') AS date, parties
