// How many nodes the whole database holds, whoever they belong to.
// params: none
// columns: nodes
MATCH (n)
RETURN count(n) AS nodes
