// Marks what has to be derived again.
// params: marks (list of {id, scope, target})
// columns: none
UNWIND $marks AS row
MERGE (d:Dealgraph {id: row.id})
SET d:Dirty, d.scope = row.scope, d.target = row.target
