// Notes with what the graph is built.
// params: extractor, gazetteer (digest)
// columns: none
MERGE (m:Dealgraph {id: ':meta'})
SET m:Meta, m.extractor = $extractor, m.gazetteer = $gazetteer
