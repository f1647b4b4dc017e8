// Takes out the relations derived for pairs of entities.
// params: pairs (list of {block, from, to})
// columns: none
UNWIND $pairs AS row
MATCH (:Dealgraph {id: row.from})-[r]-(:Dealgraph {id: row.to})
WHERE r.block = row.block
DELETE r
