// Takes out the unique key of dealgraph.
// params: none
// columns: none
DROP CONSTRAINT dealgraph_id IF EXISTS
