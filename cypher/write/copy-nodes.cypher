// Writes nodes as they stand in another store: their labels and all their properties.
// params: nodes (list of {id, labels, props})
// columns: none
UNWIND $nodes AS row
MERGE (n:Dealgraph {id: row.id})
SET n = row.props
FOREACH (_ IN CASE WHEN 'Article' IN row.labels THEN [1] ELSE [] END | SET n:Article)
FOREACH (_ IN CASE WHEN 'Claim' IN row.labels THEN [1] ELSE [] END | SET n:Claim)
FOREACH (_ IN CASE WHEN 'Entity' IN row.labels THEN [1] ELSE [] END | SET n:Entity)
FOREACH (_ IN CASE WHEN 'Company' IN row.labels THEN [1] ELSE [] END | SET n:Company)
FOREACH (_ IN CASE WHEN 'Government' IN row.labels THEN [1] ELSE [] END | SET n:Government)
FOREACH (_ IN CASE WHEN 'Organization' IN row.labels THEN [1] ELSE [] END | SET n:Organization)
FOREACH (_ IN CASE WHEN 'Person' IN row.labels THEN [1] ELSE [] END | SET n:Person)
FOREACH (_ IN CASE WHEN 'Product' IN row.labels THEN [1] ELSE [] END | SET n:Product)
FOREACH (_ IN CASE WHEN 'Place' IN row.labels THEN [1] ELSE [] END | SET n:Place)
FOREACH (_ IN CASE WHEN 'Deal' IN row.labels THEN [1] ELSE [] END | SET n:Deal)
FOREACH (_ IN CASE WHEN 'Name' IN row.labels THEN [1] ELSE [] END | SET n:Name)
FOREACH (_ IN CASE WHEN 'Dirty' IN row.labels THEN [1] ELSE [] END | SET n:Dirty)
