import type { GazetteerEntry } from '../domain/gazetteer.ts';
import type { RelationType } from '../domain/relation.ts';

/** The shipped data that a graph is built with. */
export interface BuildData {
  gazetteer: {
    byKey(key: string): GazetteerEntry | undefined;
    byId(id: string): GazetteerEntry | undefined;
    /** Changes with any entry; graphs built with different gazetteers do not mix. */
    readonly digest: string;
  };
  ontology: { relation(name: string): RelationType | undefined };
}
