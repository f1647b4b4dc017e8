// The constraints of the database, whoever they belong to.
// params: none
// columns: name
SHOW CONSTRAINTS YIELD name
RETURN name AS name
ORDER BY name
