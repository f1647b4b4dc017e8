// Loses which claims support the deals.
// params: none
// columns: none
MATCH (:Dealgraph:Claim)-[r:ABOUT]->(:Dealgraph:Deal)
DELETE r
