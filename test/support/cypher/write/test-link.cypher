// Links two nodes of the tests, once.
// params: from, to
// columns: none
MATCH (a:Dealgraph:Test {id: $from}), (b:Dealgraph:Test {id: $to})
MERGE (a)-[:$$TYPE]->(b)
