// Miscounts how often claims write the names of entities.
// params: none
// columns: none
MATCH (e:Dealgraph:Entity)
SET e.nameUses = '[]'
