// Where each article was read and under which address.
// params: none
// columns: id, url, origins (list)
MATCH (a:Dealgraph:Article)
RETURN a.id AS id, a.url AS url, a.origins AS origins
