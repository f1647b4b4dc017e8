// Takes out who takes part in some deals and who knew of them.
// params: ids (deal ids)
// columns: none
UNWIND $ids AS id
MATCH (:Dealgraph:Entity)-[r]->(:Dealgraph {id: id})
DELETE r
