// Adds edges with properties between nodes that have none of them yet.
// params: edges (list of {from, to, props})
// columns: none
UNWIND $edges AS row
MATCH (a:Dealgraph {id: row.from})
MATCH (b:Dealgraph {id: row.to})
CREATE (a)-[r:$$TYPE]->(b)
SET r = row.props
