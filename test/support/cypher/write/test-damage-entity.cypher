// Renames an entity.
// params: none
// columns: none
MATCH (e:Dealgraph {id: 'openai'})
SET e.name = 'ClosedAI'
