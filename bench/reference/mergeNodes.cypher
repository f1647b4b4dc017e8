// Raw reference: nodes of one set of labels.
// params: rows (list of {id, props})
// columns: none
UNWIND $rows AS row
MERGE (n:Dealgraph {id: row.id})
SET n:$$LABELS, n = row.props
