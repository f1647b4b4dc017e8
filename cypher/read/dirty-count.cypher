// How much is still to be derived.
// params: none
// columns: count
MATCH (d:Dealgraph:Dirty)
RETURN count(d) AS count
