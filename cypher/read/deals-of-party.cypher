// The deals of an entity that pass the filters, newest first, each with its parties. A filter that is null lets every deal pass.
// params: kind, status, party (entity id), since, until (YYYY-MM-DD), limit
// columns: deal (map), parties (list of maps)
MATCH (:Dealgraph {id: $party})-[:PARTY_TO]->(d:Dealgraph:Deal)
WHERE ($kind IS NULL OR d.kind = $kind)
  AND ($status IS NULL OR d.status = $status)
WITH DISTINCT d, coalesce(d.announcedOn, d.firstSeen, '') AS date
WHERE ($since IS NULL OR date >= $since) AND ($until IS NULL OR (date <= $until AND date <> ''))
WITH d, date
ORDER BY date DESC, d.id
LIMIT $limit
WITH d, date, [(d)<-[p:PARTY_TO]-(e:Dealgraph) | e {.id, .name, .type, .country, role: p.role}] AS parties
ORDER BY date DESC, d.id
RETURN d {.id, .name, .kind, .status, .announcedOn, .announcedPrecision, .amount, .currency, .stake, .exclusive, .term,
  .firstSeen, .lastSeen, .claims, .stories, date: date} AS deal, parties
