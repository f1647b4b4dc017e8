// Finds entities and deals by name.
// params: none
// columns: none
CREATE INDEX dealgraph_name IF NOT EXISTS FOR (n:Dealgraph) ON (n.name)
