// Makes sure that entities are there; what they are called is derived later.
// params: ids
// columns: none
UNWIND $ids AS id
MERGE (e:Dealgraph {id: id})
SET e:Entity
