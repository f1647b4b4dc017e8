// Takes out that claims are about deals.
// params: links (list of {from, to})
// columns: none
UNWIND $links AS row
MATCH (:Dealgraph {id: row.from})-[r:ABOUT]->(:Dealgraph {id: row.to})
DELETE r
