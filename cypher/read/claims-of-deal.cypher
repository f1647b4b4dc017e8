// The claims about a deal.
// params: id
// columns: id
MATCH (:Dealgraph:Deal {id: $id})<-[:ABOUT]-(c:Dealgraph:Claim)
RETURN c.id AS id
