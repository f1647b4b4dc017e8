// Leaves an entity that no claim is about.
// params: none
// columns: none
CREATE (:Dealgraph:Entity:Company {id: 'stranger', name: 'Stranger', type: 'company', aliases: []})
