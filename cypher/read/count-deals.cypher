// Deals by kind and status.
// params: none
// columns: kind, status, total
MATCH (d:Dealgraph:Deal) RETURN d.kind AS kind, d.status AS status, count(*) AS total
