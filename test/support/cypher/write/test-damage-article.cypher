// Loses an article, but not its claims.
// params: none
// columns: none
MATCH (a:Dealgraph:Article {id: 'https://example.net/analysis'})
DETACH DELETE a
