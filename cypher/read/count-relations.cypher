// Derived relations by type.
// params: none
// columns: name, total
MATCH (:Dealgraph:Entity)-[r]->(o:Dealgraph)
WHERE (o:Entity OR o:Deal) AND type(r) <> 'PARTY_TO'
RETURN type(r) AS name, count(*) AS total
