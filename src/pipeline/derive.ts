import type { ResolvedBlock } from '../domain/resolved.ts';
import { BATCH_SIZES } from '../store/batchSizes.ts';
import type { GraphStore, Transaction } from '../store/port.ts';
import { inBatches } from './batches.ts';
import type { BuildData } from './buildData.ts';
import { checkGazetteer } from './buildMeta.ts';
import { deriveBlocks } from './deriveBlocks.ts';
import { deriveEntities } from './deriveEntities.ts';
import { dirtyMarks, type Scope, takeDirty } from './dirty.ts';

/** What deriving came to. */
export interface Derived {
  blocks: number;
  entities: number;
  deals: number;
  relations: number;
  knowledge: number;
}

/** Derives what is marked of one scope, a transaction a chunk. */
async function deriveScope<T>(
  store: GraphStore,
  scope: Scope,
  derive: (transaction: Transaction, targets: string[]) => Promise<T[]>,
  onChunk: (results: readonly T[]) => void,
): Promise<void> {
  for await (const marks of inBatches(await dirtyMarks(store, scope), BATCH_SIZES.derived)) {
    const results = await store.write(async (transaction) => {
      const targets = await takeDirty(transaction, marks);
      return targets.length > 0 ? derive(transaction, targets) : [];
    });
    onChunk(results);
  }
}

/**
 * Derives everything that is marked: blocks first, so that an entity nobody names any more has no deals left.
 * @param onBlocks hears of every chunk of blocks.
 */
export async function deriveDirty(
  store: GraphStore,
  data: BuildData,
  onBlocks: (blocks: readonly ResolvedBlock[]) => void = () => {},
): Promise<Derived> {
  const derived: Derived = { blocks: 0, entities: 0, deals: 0, relations: 0, knowledge: 0 };
  await deriveScope(
    store,
    'block',
    (transaction, blocks) => deriveBlocks(store, transaction, blocks, data),
    (blocks) => {
      for (const block of blocks) {
        derived.blocks += 1;
        derived.deals += block.deals.length;
        derived.relations += block.relations.length;
        derived.knowledge += block.knowledge.length;
      }
      onBlocks(blocks);
    },
  );
  await deriveScope(
    store,
    'entity',
    (transaction, ids) => deriveEntities(store, transaction, ids, data),
    (ids) => {
      derived.entities += ids.length;
    },
  );
  return derived;
}

/**
 * Finishes what a job that broke off left to derive; queries and exports call it first. Costs one small read where
 * there is nothing to do.
 * @param loadData called only where there is something to derive.
 * @throws DealgraphError `usage` where the graph was built with another gazetteer.
 */
export async function finishDerivation(
  store: GraphStore,
  loadData: () => BuildData | Promise<BuildData>,
): Promise<Derived | undefined> {
  const [row] = await store.read('read/dirty-count');
  if (!row || row.count === 0) return undefined;
  const data = await loadData();
  await checkGazetteer(store, data.gazetteer.digest);
  return deriveDirty(store, data);
}
