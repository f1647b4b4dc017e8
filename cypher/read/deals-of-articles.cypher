// The deals that articles speak of, newest first, each with its parties.
// params: ids (article ids)
// columns: deal (map), parties (list of maps)
UNWIND $ids AS id
MATCH (:Dealgraph {id: id})-[:STATES]->(:Dealgraph:Claim)-[:ABOUT]->(d:Dealgraph:Deal)
WITH DISTINCT d
WITH d, coalesce(d.announcedOn, d.firstSeen, '') AS date,
  [(d)<-[p:PARTY_TO]-(e:Dealgraph) | e {.id, .name, .type, .country, role: p.role}] AS parties
ORDER BY date DESC, d.id
RETURN d {.id, .name, .kind, .status, .announcedOn, .announcedPrecision, .amount, .currency, .stake, .exclusive, .term,
  .firstSeen, .lastSeen, .claims, .stories, date: date} AS deal, parties
