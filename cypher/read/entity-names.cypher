// Every entity with all names it can be called by.
// params: none
// columns: id, name, type, country, aliases
MATCH (e:Dealgraph:Entity)
RETURN e.id AS id, e.name AS name, e.type AS type, e.country AS country, e.aliases AS aliases
