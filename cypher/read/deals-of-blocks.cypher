// The deals of some blocks.
// params: blocks
// columns: id, name, kind, status, block
UNWIND $blocks AS block
MATCH (d:Dealgraph:Deal {block: block})
RETURN d.id AS id, d.name AS name, d.kind AS kind, d.status AS status, block
