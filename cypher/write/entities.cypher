// Writes what entities are called and are, replacing what was stored.
// params: entities (list of {id, props})
// columns: none
UNWIND $entities AS row
MATCH (e:Dealgraph {id: row.id})
SET e = row.props
REMOVE e:Company:Government:Organization:Person:Product:Place
SET e:Entity
FOREACH (_ IN CASE WHEN row.props.type = 'company' THEN [1] ELSE [] END | SET e:Company)
FOREACH (_ IN CASE WHEN row.props.type = 'government' THEN [1] ELSE [] END | SET e:Government)
FOREACH (_ IN CASE WHEN row.props.type = 'organization' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (_ IN CASE WHEN row.props.type = 'person' THEN [1] ELSE [] END | SET e:Person)
FOREACH (_ IN CASE WHEN row.props.type = 'product' THEN [1] ELSE [] END | SET e:Product)
FOREACH (_ IN CASE WHEN row.props.type = 'place' THEN [1] ELSE [] END | SET e:Place)
