// Stored articles after an id, in order of their ids, with their texts.
// params: after (article id, or empty text), limit
// columns: article (map)
MATCH (a:Dealgraph:Article)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
RETURN a {.id, .url, .title, .publisher, .author, .publishedAt, .modifiedAt, .language, .textHash, .text, .origins} AS article
