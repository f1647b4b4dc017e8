// The indexes of the database, whoever they belong to.
// params: none
// columns: name, state
SHOW INDEXES YIELD name, state
RETURN name AS name, state AS state
ORDER BY name
