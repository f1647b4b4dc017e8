// Notes how claims write the names of some entities.
// params: rows (list of {id, uses})
// columns: none
UNWIND $rows AS row
MATCH (e:Dealgraph {id: row.id})
SET e.nameUses = row.uses
