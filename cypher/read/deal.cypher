// One deal with its parties.
// params: id
// columns: deal (map), parties (list of maps)
MATCH (d:Dealgraph:Deal {id: $id})
WITH d, [(d)<-[p:PARTY_TO]-(e:Dealgraph) | e {.id, .name, .type, .country, role: p.role}] AS parties
RETURN d {.id, .name, .kind, .status, .announcedOn, .announcedPrecision, .amount, .currency, .stake, .exclusive, .term,
  .firstSeen, .lastSeen, .claims, .stories, date: coalesce(d.announcedOn, d.firstSeen, '')} AS deal, parties
