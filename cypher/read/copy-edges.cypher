// The edges that start at nodes, as they stand.
// params: ids
// columns: from, type, to, props (map)
UNWIND $ids AS id
MATCH (n:Dealgraph {id: id})-[r]->(o:Dealgraph)
RETURN n.id AS from, type(r) AS type, o.id AS to, properties(r) AS props
