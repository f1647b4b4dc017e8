// Leaves a name without its entity.
// params: none
// columns: none
CREATE (:Dealgraph:Name {id: 'name:0:nobody:nobody', nameKey: 'nobody', rank: 0})
