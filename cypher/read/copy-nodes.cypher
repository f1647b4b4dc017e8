// Nodes as they stand.
// params: ids
// columns: id, labels (list), props (map)
UNWIND $ids AS id
MATCH (n:Dealgraph {id: id})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS props
