// Finds the claims and the deals of one pair of parties.
// params: none
// columns: none
CREATE INDEX dealgraph_block IF NOT EXISTS FOR (n:Dealgraph) ON (n.block)
