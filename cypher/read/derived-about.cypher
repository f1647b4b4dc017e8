// The claims that were found to be about the deals of some blocks.
// params: blocks
// columns: block, from (claim id), to (deal id)
UNWIND $blocks AS block
MATCH (d:Dealgraph:Deal {block: block})<-[:ABOUT]-(c:Dealgraph)
RETURN block, c.id AS from, d.id AS to
