// Takes out which entities some articles name.
// params: ids (article ids)
// columns: none
UNWIND $ids AS id
MATCH (:Dealgraph {id: id})-[m:MENTIONS]->(:Dealgraph)
DELETE m
