// Invents that an article names an entity.
// params: none
// columns: none
MATCH (a:Dealgraph {id: 'https://example.org/pact'}), (e:Dealgraph {id: 'openai'})
CREATE (a)-[:MENTIONS]->(e)
