// The database that the account works in.
// params: none
// columns: name
CALL db.info() YIELD name
RETURN name AS name
