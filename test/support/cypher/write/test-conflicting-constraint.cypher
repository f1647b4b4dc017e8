// The constraint of somebody else that leaves no room for the nodes of dealgraph.
// params: none
// columns: none
CREATE CONSTRAINT company_id IF NOT EXISTS FOR (n:Company) REQUIRE n.id IS UNIQUE
