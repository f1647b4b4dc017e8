// Claims by polarity.
// params: none
// columns: name, total
MATCH (c:Dealgraph:Claim) RETURN c.polarity AS name, count(*) AS total
