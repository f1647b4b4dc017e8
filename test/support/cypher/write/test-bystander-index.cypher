// An index of somebody else.
// params: none
// columns: none
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name)
