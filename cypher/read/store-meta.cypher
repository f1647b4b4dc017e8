// What the store was made with.
// params: none
// columns: schemaVersion, extractor (name and version), gazetteer (digest)
MATCH (m:Dealgraph:Meta {id: ':meta'})
RETURN m.schemaVersion AS schemaVersion, m.extractor AS extractor, m.gazetteer AS gazetteer
