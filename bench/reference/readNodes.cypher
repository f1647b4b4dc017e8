// Raw reference: what an ingest wrote.
// params: none
// columns: labels, props
MATCH (n:Dealgraph) RETURN labels(n) AS labels, properties(n) AS props
