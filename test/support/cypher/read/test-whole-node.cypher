// Breaks the rule that statements return no nodes.
// params: none
// columns: n
MATCH (n:Dealgraph)
RETURN n
