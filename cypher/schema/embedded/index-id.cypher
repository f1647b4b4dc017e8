// Finds nodes by id. Neo4j's unique constraint comes with such an index; the embedded engine's does not.
// params: none
// columns: none
CREATE INDEX dealgraph_id_index IF NOT EXISTS FOR (n:Dealgraph) ON (n.id)
