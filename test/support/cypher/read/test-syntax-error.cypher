// Is no Cypher.
// params: none
// columns: none
RETRUN 1
