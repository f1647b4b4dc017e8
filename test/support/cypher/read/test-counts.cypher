// How many nodes there are of each label but the one that all of them carry.
// params: none
// columns: label, nodes
MATCH (n:Dealgraph)
UNWIND labels(n) AS label
WITH label, count(*) AS nodes
WHERE label <> 'Dealgraph'
RETURN label, nodes
ORDER BY label
