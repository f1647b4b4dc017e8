// Takes out the deals of some blocks, with all their edges.
// params: blocks
// columns: none
UNWIND $blocks AS block
MATCH (d:Dealgraph:Deal {block: block})
DETACH DELETE d
