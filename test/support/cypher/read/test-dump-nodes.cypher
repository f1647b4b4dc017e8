// Every node of the graph as it is stored.
// params: none
// columns: labels (list), props (map)
MATCH (n:Dealgraph)
RETURN labels(n) AS labels, properties(n) AS props
