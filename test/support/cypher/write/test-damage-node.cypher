// Loses an entity, with all its edges.
// params: none
// columns: none
MATCH (e:Dealgraph {id: 'openai'})
DETACH DELETE e
