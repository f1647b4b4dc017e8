// Every deal with all names it can be called by.
// params: none
// columns: id, name, kind, date, parties (list of maps of name and aliases)
MATCH (d:Dealgraph:Deal)
OPTIONAL MATCH (d)<-[:PARTY_TO]-(e:Dealgraph)
WITH d, collect(CASE WHEN e IS NULL THEN null ELSE e {.id, .name, .aliases} END) AS parties
RETURN d.id AS id, d.name AS name, d.kind AS kind, coalesce(d.announcedOn, d.firstSeen, '') AS date, parties
