// Takes marks of one scope off, in order of their ids. Reading what they stand for afterwards, in the same transaction, misses
// no writer: another one marks it again, after this transaction.
// params: scope, limit
// columns: target
MATCH (d:Dealgraph:Dirty {scope: $scope})
WITH d ORDER BY d.id LIMIT $limit
WITH d, d.target AS target
DETACH DELETE d
RETURN target
