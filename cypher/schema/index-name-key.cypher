// Finds what an entity is called by what somebody types.
// params: none
// columns: none
CREATE INDEX dealgraph_name_key IF NOT EXISTS FOR (n:Dealgraph) ON (n.nameKey)
