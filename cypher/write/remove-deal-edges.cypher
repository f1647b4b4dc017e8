// Takes out who takes part in some deals and who knew of them.
// params: ids (deal ids)
// columns: none
UNWIND $ids AS id
MATCH (d:Dealgraph {id: id})
MATCH (d)<-[r]-(:Dealgraph:Entity)
DELETE r
