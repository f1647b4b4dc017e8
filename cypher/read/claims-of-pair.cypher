// The claims that involve two entities: of one and the other, of a deal between them, of what one knew of the other's deal.
// params: a, b (entity ids)
// columns: id
MATCH (:Dealgraph {id: $a})<-[:SUBJECT|OBJECT|PARTY]-(c:Dealgraph:Claim)-[:SUBJECT|OBJECT|PARTY]->(:Dealgraph {id: $b})
RETURN DISTINCT c.id AS id
