// The entities that can be called by one of some keys; rank 0 where that is their name, 1 where it is an alias.
// params: nameKeys
// columns: key, rank, id, name, type, country, deals (how many it takes part in)
UNWIND $nameKeys AS key
MATCH (n:Dealgraph:Name {nameKey: key})-[:NAMES]->(e:Dealgraph:Entity)
RETURN key, n.rank AS rank, e.id AS id, e.name AS name, e.type AS type, e.country AS country,
  COUNT { MATCH (e)-[:PARTY_TO]->(:Dealgraph) } AS deals
