// The claims about two entities: of one and the other, of a deal between them, or of what one knew of the other's deal.
// params: a, b (entity ids)
// columns: id
MATCH (:Dealgraph {id: $a})<-[:SUBJECT|OBJECT]-(c:Dealgraph:Claim)-[:SUBJECT|OBJECT]->(:Dealgraph {id: $b})
RETURN c.id AS id
UNION
MATCH (:Dealgraph {id: $a})-[:PARTY_TO]->(d:Dealgraph:Deal)<-[:PARTY_TO]-(:Dealgraph {id: $b})
MATCH (d)<-[:ABOUT]-(c:Dealgraph:Claim)
RETURN c.id AS id
UNION
MATCH (:Dealgraph {id: $a})-[:PARTY_TO]->(d:Dealgraph:Deal)<-[:ABOUT]-(c:Dealgraph:Claim)-[:SUBJECT]->(:Dealgraph {id: $b})
RETURN c.id AS id
UNION
MATCH (:Dealgraph {id: $b})-[:PARTY_TO]->(d:Dealgraph:Deal)<-[:ABOUT]-(c:Dealgraph:Claim)-[:SUBJECT]->(:Dealgraph {id: $a})
RETURN c.id AS id
