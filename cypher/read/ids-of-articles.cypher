// The ids of all articles.
// params: none
// columns: id
MATCH (n:Dealgraph:Article)
RETURN n.id AS id
