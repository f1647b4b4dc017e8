// The edges of somebody else, and whether they lead to a node of dealgraph.
// params: none
// columns: from, type, to, props (map), ours
MATCH (a)-[r]->(b)
WHERE NOT a:Dealgraph
RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props, b:Dealgraph AS ours
