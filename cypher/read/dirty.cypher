// What is marked to be derived again.
// params: scope (block or entity)
// columns: id (of the mark)
MATCH (d:Dealgraph:Dirty {scope: $scope})
RETURN d.id AS id
