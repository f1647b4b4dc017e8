// Forgets how claims write the names of some entities, so that it is counted anew.
// params: ids (entity ids)
// columns: none
UNWIND $ids AS id
MATCH (e:Dealgraph {id: id})
REMOVE e.nameUses
