// The indexes of the store.
// params: none
// columns: name (and what else the engine tells)
SHOW INDEXES
