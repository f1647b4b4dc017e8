// Loses which pair of parties claims are about.
// params: none
// columns: none
MATCH (c:Dealgraph:Claim)
REMOVE c.block
