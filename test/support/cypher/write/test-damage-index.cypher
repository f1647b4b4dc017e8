// Loses an index.
// params: none
// columns: none
DROP INDEX dealgraph_block IF EXISTS
