// The nodes of somebody else.
// params: none
// columns: labels (list), props (map)
MATCH (n)
WHERE NOT n:Dealgraph
RETURN labels(n) AS labels, properties(n) AS props
