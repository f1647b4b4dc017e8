// How many articles, claims, entities and deals there are.
// params: none
// columns: articles, claims, entities, deals
RETURN COUNT { MATCH (:Dealgraph:Article) } AS articles, COUNT { MATCH (:Dealgraph:Claim) } AS claims,
  COUNT { MATCH (:Dealgraph:Entity) } AS entities, COUNT { MATCH (:Dealgraph:Deal) } AS deals
