// Every deal with all names it can be called by.
// params: none
// columns: id, name, kind, date, parties (list of maps of name and aliases)
MATCH (d:Dealgraph:Deal)
WITH d, [(d)<-[:PARTY_TO]-(e:Dealgraph) | e {.id, .name, .aliases}] AS parties
RETURN d.id AS id, d.name AS name, d.kind AS kind, coalesce(d.announcedOn, d.firstSeen, '') AS date, parties
