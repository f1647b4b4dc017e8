// Writes claims.
// params: claims (list of {id, props})
// columns: none
UNWIND $claims AS row
MERGE (c:Dealgraph {id: row.id})
SET c = row.props, c:Claim
