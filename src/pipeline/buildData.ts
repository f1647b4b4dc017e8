import type { EntryLookup, ResolutionData } from '../resolve/lookups.ts';

/** The shipped data that a graph is built with. */
export interface BuildData extends ResolutionData {
  gazetteer: EntryLookup & {
    /** Changes with any entry; graphs built with different gazetteers do not mix. */
    readonly digest: string;
  };
}
