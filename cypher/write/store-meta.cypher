// Records the version of the schema.
// params: schemaVersion
// columns: none
MERGE (m:Dealgraph {id: ':meta'})
SET m:Meta, m.schemaVersion = $schemaVersion
