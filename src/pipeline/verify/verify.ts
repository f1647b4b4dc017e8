import { compareText } from '../../domain/ids.ts';
import type { GraphStore } from '../../store/port.ts';
import { inBatches } from '../batches.ts';
import type { BuildData } from '../buildData.ts';
import { type Derived, deriveDirty } from '../derive.ts';
import { markDirty } from '../dirty.ts';
import { faultyArticles, relinkArticles } from './faultyArticles.ts';
import { faultyBlocks } from './faultyBlocks.ts';
import { faultyEntities } from './faultyEntities.ts';

/** Blocks or entities that are held in memory with their claims. */
const BATCH = 200;

/** What in a graph does not follow from its claims. */
export interface Verification {
  /** How many articles, blocks and entities were looked at. */
  articles: number;
  blocks: number;
  entities: number;
  /** Ids of claims without an article, and of names without an entity. */
  orphans: string[];
  /** Articles that, or whose claims, are not joined to the entities that their claims name. */
  faultyArticles: string[];
  /** Pairs of parties whose deals or relations are not what their claims say. */
  faultyBlocks: string[];
  /** Entities that are not what the claims say of them, or that no claim is about. */
  faultyEntities: string[];
}

async function idsOf(store: GraphStore, statement: string, column: string): Promise<string[]> {
  const rows = await store.read(statement);
  return rows.map((row) => String(row[column])).sort(compareText);
}

async function faultyOf(
  store: GraphStore,
  ids: readonly string[],
  find: (store: GraphStore, ids: string[]) => Promise<string[]>,
): Promise<string[]> {
  const faulty: string[] = [];
  for await (const batch of inBatches(ids, BATCH)) faulty.push(...(await find(store, batch)));
  return faulty;
}

/** Derives everything anew, without writing, and compares: looks at the whole graph. */
export async function verify(store: GraphStore, data: BuildData): Promise<Verification> {
  const articles = await idsOf(store, 'read/ids-of-articles', 'id');
  const blocks = await idsOf(store, 'read/block-ids', 'block');
  const entities = await idsOf(store, 'read/ids-of-entities', 'id');
  return {
    articles: articles.length,
    blocks: blocks.length,
    entities: entities.length,
    orphans: await idsOf(store, 'read/orphans', 'id'),
    faultyArticles: await faultyOf(store, articles, (...call) => faultyArticles(...call, data)),
    faultyBlocks: await faultyOf(store, blocks, (...call) => faultyBlocks(...call, data)),
    faultyEntities: await faultyOf(store, entities, (...call) => faultyEntities(...call, data)),
  };
}

/** Takes out what hangs on nothing, and derives from the claims what does not follow from them. */
export async function repair(store: GraphStore, data: BuildData): Promise<Derived> {
  for await (const ids of inBatches(await idsOf(store, 'read/orphans', 'id'), BATCH)) {
    await store.write((transaction) => transaction.run('write/remove-nodes', { ids }));
  }
  // First of all, since what is derived is read along these edges.
  const articles = await idsOf(store, 'read/ids-of-articles', 'id');
  for await (const ids of inBatches(articles, BATCH)) {
    const faulty = await faultyArticles(store, ids, data);
    if (faulty.length > 0) await relinkArticles(store, faulty, data);
  }
  const found = await verify(store, data);
  for await (const blocks of inBatches(found.faultyBlocks, BATCH)) {
    await store.write((transaction) => markDirty(transaction, { blocks, entities: [] }));
  }
  for await (const entities of inBatches(found.faultyEntities, BATCH)) {
    await store.write(async (transaction) => {
      await markDirty(transaction, { blocks: [], entities });
      await transaction.run('write/forget-name-uses', { ids: entities });
    });
  }
  const derived = await deriveDirty(store, data);
  await store.checkpoint();
  return derived;
}
