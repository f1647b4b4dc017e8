// How many deals of an entity pass the filters of `deals-of-party`.
// params: kind, status, party (entity id), since, until (YYYY-MM-DD)
// columns: total
MATCH (:Dealgraph {id: $party})-[:PARTY_TO]->(d:Dealgraph:Deal)
WHERE ($kind IS NULL OR d.kind = $kind)
  AND ($status IS NULL OR d.status = $status)
WITH DISTINCT d, coalesce(d.announcedOn, d.firstSeen, '') AS date
WHERE ($since IS NULL OR date >= $since) AND ($until IS NULL OR (date <= $until AND date <> ''))
RETURN count(d) AS total
