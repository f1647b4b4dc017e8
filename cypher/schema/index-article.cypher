// Finds the claims of an article.
// params: none
// columns: none
CREATE INDEX dealgraph_article IF NOT EXISTS FOR (n:Dealgraph) ON (n.articleId)
