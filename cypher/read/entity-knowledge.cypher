// The deals that an entity knew of, or did not.
// params: id
// columns: relation, deal (map), edge (map)
MATCH (:Dealgraph {id: $id})-[r:AWARE_OF|UNAWARE_OF]->(d:Dealgraph:Deal)
RETURN type(r) AS relation, d {.id, .name} AS deal,
  r {.since, .sincePrecision, .until, .untilPrecision, .basis, .speaker, .polarity, .claims, .stories, .firstSeen,
    .lastSeen, .disputed} AS edge
ORDER BY r.id
