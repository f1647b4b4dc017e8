import type { Verification } from '../../src/pipeline/verify/verify.ts';

/** What is found wrong with a graph in which all follows from the claims. */
export const SOUND: Pick<Verification, 'orphans' | 'faultyArticles' | 'faultyBlocks' | 'faultyEntities'> = {
  orphans: [],
  faultyArticles: [],
  faultyBlocks: [],
  faultyEntities: [],
};
