// Invents a relation that no claim states.
// params: none
// columns: none
MATCH (a:Dealgraph {id: 'france'}), (b:Dealgraph {id: 'openai'})
CREATE (a)-[:SUED {claims: 1, stories: 1, disputed: false, deals: [], block: 'france|openai'}]->(b)
