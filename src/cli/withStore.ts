import { DealgraphError } from '../domain/errors.ts';
import { pending } from '../query/questions/pending.ts';
import { openStore } from '../store/openStore.ts';
import type { GraphStore } from '../store/port.ts';
import type { Io } from './io.ts';
import type { StoreOptions } from './options.ts';

const DEFAULT_STORE = 'dealgraph.db';

/** Where the graph is: the option, else the environment, else a file in the working folder. */
export function storeLocation(options: StoreOptions, { env }: Pick<Io, 'env'>): string {
  return options.store ?? (env.DEALGRAPH_STORE || DEFAULT_STORE);
}

/** What a command line needs to name this store again. */
export function storeFlag(location: string): string {
  return location === DEFAULT_STORE ? '' : ` --store ${location}`;
}

type Access = { create?: boolean; readOnly?: boolean };

/** Opens the store for writing, runs the work, and closes it, however the work ends. */
export async function withStore<T>(
  options: StoreOptions,
  io: Pick<Io, 'env'>,
  work: (store: GraphStore) => Promise<T>,
  access: Access = { create: false },
): Promise<T> {
  return using(await open(storeLocation(options, io), io, access), work);
}

/** Opens the store for reading; what a job that broke off has left to derive is derived first. */
export async function withGraph<T>(
  options: StoreOptions,
  io: Pick<Io, 'env'>,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const location = storeLocation(options, io);
  const done = await using(await open(location, io, READ_ONLY), async (store) =>
    (await pending(store)) === 0 ? { result: await work(store) } : undefined,
  );
  if (done) return done.result;
  await withStore(options, io, finish);
  return using(await open(location, io, READ_ONLY), work);
}

/** The same for reading only, with an empty graph in memory where there is no store yet. */
export async function withStoreOrNone<T>(
  options: StoreOptions,
  io: Pick<Io, 'env'>,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  return using(await openOrNone(storeLocation(options, io), io), work);
}

const READ_ONLY: Access = { create: false, readOnly: true };
/** What an empty graph in place of a missing store goes by. */
export const IN_MEMORY = ':memory:';

async function finish(store: GraphStore): Promise<void> {
  const { finishDerivation } = await import('../pipeline/derive.ts');
  const { loadContext } = await import('./loadContext.ts');
  await finishDerivation(store, () => loadContext());
  await store.checkpoint();
}

async function using<T>(store: GraphStore, work: (store: GraphStore) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A store that is not there is not the same as a query that found nothing, nor one without permission a wrong usage. */
async function open(location: string, io: Pick<Io, 'env'>, access: Access): Promise<GraphStore> {
  try {
    return await openStore(location, { ...access, ...account(io) });
  } catch (error) {
    if (!isMissing(error) && !isInaccessible(error)) throw error;
    const { message, hint, file } = error;
    throw new DealgraphError('store-unreachable', message, { hint, file, cause: error });
  }
}

/** @throws DealgraphError `not-found` where there is no store. */
export function openForReading(location: string, io: Pick<Io, 'env'>): Promise<GraphStore> {
  return openStore(location, { ...READ_ONLY, ...account(io) });
}

async function openOrNone(location: string, io: Pick<Io, 'env'>): Promise<GraphStore> {
  try {
    return await openForReading(location, io);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return openStore(IN_MEMORY);
  }
}

function isMissing(error: unknown): error is DealgraphError {
  return error instanceof DealgraphError && error.code === 'not-found';
}

function isInaccessible(error: unknown): error is DealgraphError {
  return error instanceof DealgraphError && error.code === 'file-error';
}

function account({ env }: Pick<Io, 'env'>): Parameters<typeof openStore>[1] {
  return { username: env.NEO4J_USERNAME, password: env.NEO4J_PASSWORD, database: env.NEO4J_DATABASE };
}
