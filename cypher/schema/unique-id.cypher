// One node an id, among the nodes of dealgraph; other nodes of the database are left alone.
// params: none
// columns: none
CREATE CONSTRAINT dealgraph_id IF NOT EXISTS FOR (n:Dealgraph) REQUIRE n.id IS UNIQUE
