// Who knew of a deal, or did not, and when.
// params: id
// columns: relation, who (map), edge (map)
MATCH (d:Dealgraph:Deal {id: $id})<-[r:AWARE_OF|UNAWARE_OF]-(e:Dealgraph)
RETURN type(r) AS relation, e {.id, .name, .type, .country} AS who,
  r {.since, .sincePrecision, .until, .untilPrecision, .basis, .speaker, .polarity, .claims, .stories, .firstSeen,
    .lastSeen, .disputed} AS edge
ORDER BY r.id
