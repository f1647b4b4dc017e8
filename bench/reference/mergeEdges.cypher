// Raw reference: edges of one type.
// params: rows (list of {from, to, props})
// columns: none
UNWIND $rows AS row
MATCH (a:Dealgraph {id: row.from})
MATCH (b:Dealgraph {id: row.to})
MERGE (a)-[r:$$TYPE]->(b)
SET r = row.props
