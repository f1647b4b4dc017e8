// How many deals pass the filters of `deals`.
// params: kind, status, since, until (YYYY-MM-DD)
// columns: total
MATCH (d:Dealgraph:Deal)
WHERE ($kind IS NULL OR d.kind = $kind)
  AND ($status IS NULL OR d.status = $status)
WITH d, coalesce(d.announcedOn, d.firstSeen, '') AS date
WHERE ($since IS NULL OR date >= $since) AND ($until IS NULL OR (date <= $until AND date <> ''))
RETURN count(d) AS total
