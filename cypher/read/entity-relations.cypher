// The relations of an entity with others, in both directions.
// params: id
// columns: relation, outgoing, other (map), edge (map)
MATCH (e:Dealgraph {id: $id})-[r]-(o:Dealgraph:Entity)
RETURN type(r) AS relation, startNode(r).id = $id AS outgoing, o {.id, .name, .type, .country} AS other,
  r {.relation, .stance, .claims, .stories, .firstSeen, .lastSeen, .disputed, .deals} AS edge
