// Takes marks off. Reading what they stand for afterwards, in the same transaction, misses no writer: another one marks
// it again, after this transaction.
// params: ids (of marks)
// columns: target
UNWIND $ids AS id
MATCH (d:Dealgraph:Dirty {id: id})
WITH d, d.target AS target
DETACH DELETE d
RETURN target
