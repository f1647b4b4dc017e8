// Claims with the articles that state them.
// params: ids (claim ids)
// columns: claim (map), article (map)
UNWIND $ids AS id
MATCH (c:Dealgraph {id: id})<-[:STATES]-(a:Dealgraph:Article)
RETURN c {.id, .form, .predicate, .subjectText, .objectText, .partyTexts, .value, .quote, .start, .end, .stance, .polarity,
  .speaker, .speakerStanding, .confidence, .claimedAt, .eventDate, .eventPrecision, .why} AS claim,
  a {.id, .url, .title, .publisher, .publishedAt} AS article
