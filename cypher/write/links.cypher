// Joins nodes by edges without properties; `from` is the end with fewer edges.
// params: links (list of {from, to})
// columns: none
UNWIND $links AS row
MATCH (a:Dealgraph {id: row.from})
MATCH (b:Dealgraph {id: row.to})
MERGE (a)-[:$$TYPE]->(b)
