// The latest articles that name an entity.
// params: id, limit
// columns: article (map)
MATCH (:Dealgraph {id: $id})<-[:MENTIONS]-(a:Dealgraph:Article)
WITH a, coalesce(a.publishedAt, '') AS date
ORDER BY date DESC, a.id
LIMIT $limit
RETURN a {.id, .url, .title, .publisher, .publishedAt} AS article
