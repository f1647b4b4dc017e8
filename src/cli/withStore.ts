import { DealgraphError } from '../domain/errors.ts';
import { openStore } from '../store/openStore.ts';
import type { GraphStore } from '../store/port.ts';
import type { Io } from './io.ts';
import type { StoreOptions } from './options.ts';

const DEFAULT_STORE = 'dealgraph.db';

/** Where the graph is: the option, else the environment, else a file in the working folder. */
export function storeLocation(options: StoreOptions, { env }: Pick<Io, 'env'>): string {
  return options.store ?? (env.DEALGRAPH_STORE || DEFAULT_STORE);
}

type Access = { create?: boolean; readOnly?: boolean };

/** Opens the store, runs the work, and closes it, however the work ends. */
export async function withStore<T>(
  options: StoreOptions,
  io: Pick<Io, 'env'>,
  work: (store: GraphStore) => Promise<T>,
  access: Access = { create: false, readOnly: true },
): Promise<T> {
  const store = await open(storeLocation(options, io), io, access);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function open(location: string, { env }: Pick<Io, 'env'>, access: Access): Promise<GraphStore> {
  try {
    return await openStore(location, {
      ...access,
      username: env.NEO4J_USERNAME,
      password: env.NEO4J_PASSWORD,
      database: env.NEO4J_DATABASE,
    });
  } catch (error) {
    throw missingIsUnreachable(error);
  }
}

/** A store that is not there is not the same as a query that found nothing. */
function missingIsUnreachable(error: unknown): unknown {
  if (!(error instanceof DealgraphError) || error.code !== 'not-found') return error;
  const { message, hint, file } = error;
  return new DealgraphError('store-unreachable', message, { hint, file, cause: error });
}
