// Hangs a claim on another subject.
// params: none
// columns: none
MATCH (c:Dealgraph:Claim)-[r:SUBJECT]->(:Dealgraph {id: 'france'})
MATCH (o:Dealgraph {id: 'openai'})
DELETE r
CREATE (c)-[:SUBJECT]->(o)
