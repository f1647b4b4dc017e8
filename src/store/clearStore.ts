import { BATCH_SIZES } from './batchSizes.ts';
import type { GraphStore } from './port.ts';
import { openStatements, type Statements } from './statements.ts';

/**
 * Deletes all that dealgraph keeps in a store, its constraint and its indexes too, and nothing of others. The store has to
 * be opened anew before it is written again.
 * @returns how many nodes were deleted.
 */
export async function clearStore(store: GraphStore, statements: Statements = openStatements()): Promise<number> {
  const claims = await deleteAll(store, 'write/clear-claims');
  const others = await deleteAll(store, 'write/clear-nodes');
  for (const name of statements.list('clear')) await store.write((transaction) => transaction.run(name));
  await store.checkpoint();
  return claims + others;
}

async function deleteAll(store: GraphStore, statement: string): Promise<number> {
  for (let total = 0; ; ) {
    const [row] = await store.write((transaction) => transaction.run(statement, { limit: BATCH_SIZES.nodes }));
    const deleted = Number(row?.deleted ?? 0);
    if (deleted === 0) return total;
    total += deleted;
  }
}
