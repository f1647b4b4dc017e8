// How claims write the names that stand for some entities; of a deal's parties also the other one.
// params: ids (entity ids)
// columns: id, key, text, type, country, kind, forms (list), formsJson (the same as JSON), claims
UNWIND $ids AS id
MATCH (:Dealgraph {id: id})<-[:SUBJECT]-(c:Dealgraph)
RETURN id, c.subjectKey AS key, c.subjectText AS text, c.subjectType AS type, c.subjectCountry AS country,
  c.subjectKind AS kind, c.subjectForms AS forms, null AS formsJson, count(*) AS claims
UNION ALL
UNWIND $ids AS id
MATCH (:Dealgraph {id: id})<-[:OBJECT]-(c:Dealgraph)
RETURN id, c.objectKey AS key, c.objectText AS text, c.objectType AS type, c.objectCountry AS country,
  c.objectKind AS kind, c.objectForms AS forms, null AS formsJson, count(*) AS claims
UNION ALL
UNWIND $ids AS id
MATCH (:Dealgraph {id: id})<-[:PARTY]-(c:Dealgraph)
UNWIND range(0, size(c.partyKeys) - 1) AS at
RETURN id, c.partyKeys[at] AS key, c.partyTexts[at] AS text, c.partyTypes[at] AS type, c.partyCountries[at] AS country,
  c.partyKinds[at] AS kind, null AS forms, c.partyForms[at] AS formsJson, count(*) AS claims
