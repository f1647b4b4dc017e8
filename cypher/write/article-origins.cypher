// Notes where articles were read again.
// params: rows (list of {id, origins})
// columns: none
UNWIND $rows AS row
MATCH (a:Dealgraph:Article {id: row.id})
SET a.origins = row.origins
