// Finds the claims whose subject is written with a name key.
// params: none
// columns: none
CREATE INDEX dealgraph_subject IF NOT EXISTS FOR (n:Dealgraph) ON (n.subjectKey)
