// As test-put, for many.
// params: rows (list of {id, props})
// columns: none
UNWIND $rows AS row
MERGE (n:Dealgraph {id: row.id})
SET n:Test, n += row.props
