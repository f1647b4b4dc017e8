// Raw reference: without this index every MERGE walks all nodes.
// params: none
// columns: none
CREATE INDEX reference_id IF NOT EXISTS FOR (n:Dealgraph) ON (n.id)
