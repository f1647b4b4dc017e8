import { pending } from '../query/questions/pending.ts';
import { openStore } from '../store/openStore.ts';
import type { GraphStore } from '../store/port.ts';
import type { StoreOptions } from './options.ts';
import { type Access, hasCode, openExisting, type StoreIo, type StoreOpener, storeOpener } from './storeOpener.ts';

type Work<T> = (store: GraphStore) => Promise<T>;

const READ_ONLY: Access = { create: false, readOnly: true };
/** What an empty graph in place of a missing store goes by. */
export const IN_MEMORY = ':memory:';

/** Opens the store for writing, runs the work, and closes it, however the work ends. */
export async function withStore<T>(
  options: StoreOptions,
  io: StoreIo,
  work: Work<T>,
  access: Access = { create: false },
): Promise<T> {
  return using(await openExisting(storeOpener(options, io), access), work);
}

/**
 * Opens the store for reading. What an earlier version wrote is brought up to date first, and what a job that broke off
 * has left to derive is derived.
 */
export async function withGraph<T>(options: StoreOptions, io: StoreIo, work: Work<T>): Promise<T> {
  const opener = storeOpener(options, io);
  const done = await whenComplete(opener, async (store) => ({ result: await work(store) }));
  if (done) return done.result;
  await using(await openExisting(opener, { create: false }), finish);
  return using(await openExisting(opener, READ_ONLY), work);
}

/** Does what `withGraph` does before its work, for a process that opens the store itself. */
export async function makeCurrent(opener: StoreOpener): Promise<void> {
  const done = await whenComplete(opener, async () => true);
  if (!done) await using(await openExisting(opener, { create: false }), finish);
}

/** The result of the work, or undefined where something is left to derive first. */
async function whenComplete<T>(opener: StoreOpener, work: Work<T>): Promise<T | undefined> {
  return using(await openCurrent(opener), async (store) => ((await pending(store)) === 0 ? work(store) : undefined));
}

/** Opening for writing brings a graph up to date. */
async function openCurrent(opener: StoreOpener): Promise<GraphStore> {
  try {
    return await openExisting(opener, READ_ONLY);
  } catch (error) {
    if (!hasCode(error, 'store-outdated')) throw error;
    await using(await openExisting(opener, { create: false }), (store) => store.checkpoint());
    return openExisting(opener, READ_ONLY);
  }
}

/** The same for reading only, with an empty graph in memory where there is no store yet. */
export async function withStoreOrNone<T>(options: StoreOptions, io: StoreIo, work: Work<T>): Promise<T> {
  return using(await openOrNone(storeOpener(options, io)), work);
}

async function openOrNone(opener: StoreOpener): Promise<GraphStore> {
  try {
    return await openForReading(opener);
  } catch (error) {
    if (!hasCode(error, 'not-found')) throw error;
    return openStore(IN_MEMORY);
  }
}

/** @throws DealgraphError `not-found` where there is no store. */
function openForReading(opener: StoreOpener): Promise<GraphStore> {
  return opener.open(READ_ONLY);
}

async function finish(store: GraphStore): Promise<void> {
  const { finishDerivation } = await import('../pipeline/derive.ts');
  const { loadContext } = await import('./loadContext.ts');
  await finishDerivation(store, () => loadContext());
  await store.checkpoint();
}

/** Runs the work, and closes the store, however the work ends. */
async function using<T>(store: GraphStore, work: Work<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
