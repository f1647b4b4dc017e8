// One entity and how often articles name it.
// params: id
// columns: entity (map), articles
MATCH (e:Dealgraph:Entity {id: $id})
RETURN e {.id, .name, .type, .aliases, .country, .kind, .wikidata} AS entity,
  COUNT { MATCH (e)<-[:MENTIONS]-(:Dealgraph) } AS articles
