// Raw reference: takes everything out of a database of our own.
// params: none
// columns: none
MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
