// Miscounts the stories of the derived relations.
// params: none
// columns: none
MATCH (:Dealgraph:Entity)-[r]->(:Dealgraph:Entity)
SET r.stories = 77
