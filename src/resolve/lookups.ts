import type { GazetteerEntry } from '../domain/gazetteer.ts';
import type { RelationType } from '../domain/relation.ts';

/** What resolution asks of the gazetteer. */
export interface EntryLookup {
  byKey(key: string): GazetteerEntry | undefined;
  byId(id: string): GazetteerEntry | undefined;
}

/** What resolution asks of the ontology. */
export interface RelationLookup {
  findRelation(name: string): RelationType | undefined;
}

/** The shipped data that claims are resolved against. */
export interface ResolutionData {
  gazetteer: EntryLookup;
  ontology: RelationLookup;
}
