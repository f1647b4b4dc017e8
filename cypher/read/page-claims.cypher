// Claims, with what they are about.
// params: ids
// columns: id, properties (map), targets (list of maps of edge and id)
UNWIND $ids AS id
MATCH (c:Dealgraph {id: id})
OPTIONAL MATCH (c)-[r:SUBJECT|OBJECT|PARTY|ABOUT]->(t:Dealgraph)
WITH c, collect(CASE WHEN t IS NULL THEN null ELSE {edge: type(r), id: t.id} END) AS targets
RETURN c.id AS id, properties(c) AS properties, targets
