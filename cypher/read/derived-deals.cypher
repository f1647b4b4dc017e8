// What was derived of the deals of some blocks.
// params: blocks
// columns: block, id, props (map)
UNWIND $blocks AS block
MATCH (d:Dealgraph:Deal {block: block})
RETURN block, d.id AS id, properties(d) AS props
