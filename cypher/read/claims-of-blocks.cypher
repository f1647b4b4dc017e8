// The claims of some blocks, with what tells whether their articles are independent.
// params: blocks
// columns: block, claim (map), publisher, textHash
UNWIND $blocks AS block
MATCH (c:Dealgraph {block: block})<-[:STATES]-(a:Dealgraph)
RETURN block, properties(c) AS claim, a.publisher AS publisher, a.textHash AS textHash
