// Nodes and edges of somebody else, under the labels, types and ids that dealgraph uses too.
// params: none
// columns: none
CREATE (m:Company {id: 'microsoft', name: 'Microsoft', ticker: 'MSFT', nameKey: 'microsoft', block: 'microsoft|mistral-ai'}),
  (a:Company {id: 'mistral-ai', name: 'Mistral AI'}),
  (p:Person:Entity {id: ':meta', name: 'Ada', schemaVersion: 1000}),
  (d:Deal {id: 'microsoft+mistral-ai', block: 'microsoft|mistral-ai'}),
  (c:Claim {id: 'c', block: 'microsoft|mistral-ai', articleId: 'https://example.org/pact'}),
  (r:Article {id: 'https://example.org/pact', text: 'Not ours.'}),
  (y:Dirty {id: 'dirty:entity:microsoft', scope: 'entity', target: 'microsoft'}),
  (n:Name {id: 'name:0:microsoft:microsoft', nameKey: 'microsoft', rank: 0}),
  (m)-[:PARTNERED_WITH {since: '1999', block: 'microsoft|mistral-ai'}]->(a),
  (m)-[:PARTY_TO]->(d), (c)-[:ABOUT]->(d), (r)-[:STATES]->(c), (p)-[:LEADS]->(m), (n)-[:NAMES]->(m)
