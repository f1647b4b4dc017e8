// An index of the first version, which later ones do without.
// params: none
// columns: none
CREATE INDEX dealgraph_subject IF NOT EXISTS FOR (n:Dealgraph) ON (n.subjectKey)
