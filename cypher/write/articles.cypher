// Writes articles, replacing what was stored of them.
// params: articles (list of {id, props})
// columns: id (of those that were stored before)
UNWIND $articles AS row
MERGE (a:Dealgraph {id: row.id})
WITH a, row, a.textHash IS NOT NULL AS stored
SET a = row.props, a:Article
WITH a, stored
WHERE stored
RETURN a.id AS id
