// Stored articles, to compare with what was just read; without their texts.
// params: ids (article ids)
// columns: article (map), hasText
UNWIND $ids AS id
MATCH (a:Dealgraph:Article {id: id})
RETURN a {.id, .url, .title, .publisher, .author, .publishedAt, .modifiedAt, .language, .textHash, .origins} AS article,
  a.text IS NOT NULL AS hasText
