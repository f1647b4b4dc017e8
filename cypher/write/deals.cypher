// Writes deals.
// params: deals (list of {id, props})
// columns: none
UNWIND $deals AS row
MERGE (d:Dealgraph {id: row.id})
SET d = row.props, d:Deal
