// Every edge of the graph as it is stored.
// params: none
// columns: from, type, to, props (map)
MATCH (a:Dealgraph)-[r]->(b:Dealgraph)
RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props
