// Takes out an index of dealgraph.
// params: none
// columns: none
DROP INDEX dealgraph_id_index IF EXISTS
