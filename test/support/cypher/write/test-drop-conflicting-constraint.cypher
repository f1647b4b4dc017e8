// Takes out the constraint of somebody else that leaves no room for the nodes of dealgraph.
// params: none
// columns: none
DROP CONSTRAINT company_id IF EXISTS
