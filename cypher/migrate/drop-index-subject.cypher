// Takes out an index that no statement uses.
// params: none
// columns: none
DROP INDEX dealgraph_subject IF EXISTS
