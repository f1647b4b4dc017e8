// Raw reference: what an ingest wrote.
// params: none
// columns: type, from, to, props
MATCH (a:Dealgraph)-[r]->(b:Dealgraph) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props
