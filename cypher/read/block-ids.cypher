// Every pair of parties that claims are about, or that anything was derived for.
// params: none
// columns: block
MATCH (n:Dealgraph)
WHERE n.block IS NOT NULL
RETURN DISTINCT n.block AS block
UNION
MATCH (:Dealgraph:Entity)-[r]->(:Dealgraph)
WHERE r.block IS NOT NULL
RETURN DISTINCT r.block AS block
