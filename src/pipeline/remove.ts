import { BATCH_SIZES } from '../store/batchSizes.ts';
import type { GraphStore } from '../store/port.ts';
import { removeReadings } from './applyArticles.ts';
import { inBatches } from './batches.ts';
import type { BuildData } from './buildData.ts';
import { checkGazetteer } from './buildMeta.ts';
import { type Derived, deriveDirty } from './derive.ts';

/**
 * Takes articles out, with all that rests on them alone: the graph is then as if they had never been read.
 * @param ids ids of articles; those that are not there are passed over.
 * @throws DealgraphError `usage` where the graph was built with another gazetteer.
 */
export async function removeArticles(store: GraphStore, ids: readonly string[], data: BuildData): Promise<Derived> {
  await checkGazetteer(store, data.gazetteer.digest);
  for await (const batch of inBatches(ids, BATCH_SIZES.articles)) {
    await store.write(async (transaction) => {
      await removeReadings(transaction, batch);
      await transaction.run('write/remove-nodes', { ids: batch });
    });
  }
  const derived = await deriveDirty(store, data);
  await store.checkpoint();
  return derived;
}
