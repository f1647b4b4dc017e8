// What was derived about the deals of some blocks: parties, who knew of them.
// params: blocks
// columns: block, from, type, to, props (map)
UNWIND $blocks AS block
MATCH (d:Dealgraph:Deal {block: block})<-[r]-(e:Dealgraph:Entity)
RETURN block, e.id AS from, type(r) AS type, d.id AS to, properties(r) AS props
