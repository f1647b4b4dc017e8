// Takes out an index of dealgraph.
// params: none
// columns: none
DROP INDEX dealgraph_block IF EXISTS
