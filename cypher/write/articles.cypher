// Writes articles, replacing what was stored of them.
// params: articles (list of {id, props})
// columns: none
UNWIND $articles AS row
MERGE (a:Dealgraph {id: row.id})
SET a = row.props, a:Article
