// Loses whose deals claims are about.
// params: none
// columns: none
MATCH (:Dealgraph:Claim)-[r:PARTY]->(:Dealgraph:Entity)
DELETE r
