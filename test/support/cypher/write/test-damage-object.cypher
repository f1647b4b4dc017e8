// Loses whom claims are about.
// params: none
// columns: none
MATCH (:Dealgraph:Claim)-[r:OBJECT]->(:Dealgraph:Entity)
DELETE r
