// Loses a derived relation.
// params: none
// columns: none
MATCH (:Dealgraph:Entity)-[r:PARTNERED_WITH]->(:Dealgraph:Entity)
DELETE r
