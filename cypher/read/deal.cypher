// One deal with its parties.
// params: id
// columns: deal (map), parties (list of maps)
MATCH (d:Dealgraph:Deal {id: $id})
OPTIONAL MATCH (d)<-[p:PARTY_TO]-(e:Dealgraph)
WITH d, collect(CASE WHEN e IS NULL THEN null ELSE e {.id, .name, .type, .country, role: p.role} END) AS parties
RETURN d {.id, .name, .kind, .status, .announcedOn, .announcedPrecision, .amount, .currency, .stake, .exclusive, .term,
  .firstSeen, .lastSeen, .claims, .stories, date: coalesce(d.announcedOn, d.firstSeen, '')} AS deal, parties
