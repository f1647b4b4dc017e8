// Takes out an index of dealgraph.
// params: none
// columns: none
DROP INDEX dealgraph_name_key IF EXISTS
