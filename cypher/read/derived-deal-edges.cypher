// What was derived about the deals of some blocks: parties, claims, who knew of them.
// params: blocks
// columns: block, from, type, to, props (map)
UNWIND $blocks AS block
MATCH (d:Dealgraph:Deal {block: block})<-[r]-(o:Dealgraph)
RETURN block, o.id AS from, type(r) AS type, d.id AS to, properties(r) AS props
