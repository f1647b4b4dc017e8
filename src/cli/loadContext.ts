import type { Extractor } from '../domain/extractor.ts';
import { createExtractor, type ExtractionContext } from '../extract/index.ts';
import { loadGazetteer } from '../gazetteer/index.ts';
import { loadModels } from '../models/index.ts';
import { loadOntology } from '../ontology/index.ts';

/** Loads the shipped data, and the user's own gazetteers on top. */
export function loadContext(extra: readonly string[] = []): ExtractionContext {
  return { gazetteer: loadGazetteer({ extra }), ontology: loadOntology(), models: loadModels() };
}

/** An extractor with the data that it reads by. */
export interface Reader {
  data: ExtractionContext;
  extractor: Extractor;
}

/** The same with the extractor that reads by it. */
export function loadReader(extra: readonly string[] = []): Reader {
  const data = loadContext(extra);
  return { data, extractor: createExtractor(data) };
}
