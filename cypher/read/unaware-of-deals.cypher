// Who was unaware of some deals, with the best sentence that says so. A filter that is null lets all pass.
// params: who (entity id), deals (deal ids), limit
// columns: who (map), deal (map), edge (map), quotes (list of maps)
UNWIND $deals AS id
MATCH (d:Dealgraph:Deal {id: id})
MATCH (d)<-[r:UNAWARE_OF]-(e:Dealgraph:Entity)
WHERE $who IS NULL OR e.id = $who
WITH e, r, d
ORDER BY coalesce(r.lastSeen, '') DESC, d.id, e.id, r.id
LIMIT $limit
WITH e, r, d, [(d)<-[:ABOUT]-(c:Dealgraph:Claim {predicate: 'unaware-of'})-[:SUBJECT]->(e) | c {.id, .articleId, .quote,
  .start, .end, .stance, .speaker, .confidence, .claimedAt}] AS quotes
ORDER BY coalesce(r.lastSeen, '') DESC, d.id, e.id, r.id
RETURN e {.id, .name, .type, .country} AS who, d {.id, .name, .kind, .status} AS deal,
  r {.since, .sincePrecision, .until, .untilPrecision, .basis, .speaker, .polarity, .claims, .stories, .firstSeen,
    .lastSeen, .disputed} AS edge, quotes
