// How claims write the names of some entities, as it was counted before.
// params: ids (entity ids)
// columns: id, uses (JSON)
UNWIND $ids AS id
MATCH (e:Dealgraph {id: id})
WHERE e.nameUses IS NOT NULL
RETURN id, e.nameUses AS uses
