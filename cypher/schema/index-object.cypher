// Finds the claims whose object is written with a name key.
// params: none
// columns: none
CREATE INDEX dealgraph_object IF NOT EXISTS FOR (n:Dealgraph) ON (n.objectKey)
