import { DealgraphError } from '../domain/errors.ts';
import type { Account } from '../store/neo4j/account.ts';
import { type StoreOptions as OpenOptions, openStore } from '../store/openStore.ts';
import type { GraphStore } from '../store/port.ts';
import { askAccount } from './askAccount.ts';
import type { Io } from './io.ts';
import type { StoreOptions } from './options.ts';

const DEFAULT_STORE = 'dealgraph.db';

/** What opening a store takes of its surroundings: where it is, the account, or someone to ask for it. */
export type StoreIo = Pick<Io, 'env' | 'stdin' | 'stderr'>;

export type Access = Pick<OpenOptions, 'create' | 'readOnly' | 'unfinishedCopy'>;

/** Opens the store that a command line names, as often as the command needs it; an account is asked for once. */
export interface StoreOpener {
  location: string;
  /** @throws DealgraphError `not-found` where there is no store and none is to be made. */
  open(access: Access): Promise<GraphStore>;
  /** What the store is opened with: as given, else as it was asked for when the store was last opened. */
  account(): Promise<Pick<OpenOptions, 'username' | 'password' | 'database'>>;
}

/** Where the graph is: the option, else the environment, else a file in the working folder. */
export function storeLocation(options: StoreOptions, { env }: Pick<Io, 'env'>): string {
  return options.store ?? (env.DEALGRAPH_STORE || DEFAULT_STORE);
}

/** What a command line needs to name this store again. */
export function storeFlag(location: string): string {
  return location === DEFAULT_STORE ? '' : ` --store ${location}`;
}

/** The opener of the store that the options and the environment name. */
export function storeOpener(options: StoreOptions, io: StoreIo): StoreOpener {
  const location = storeLocation(options, io);
  const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE } = io.env;
  const database = options.database ?? (NEO4J_DATABASE || undefined);
  let asked: Promise<Account | undefined> | undefined;
  return {
    location,
    open: (access) =>
      openStore(location, {
        ...access,
        username,
        password,
        database,
        askAccount: (question) => {
          asked ??= askAccount(question, io);
          return asked;
        },
      }),
    account: async () => ({ username, password, ...(await asked), database }),
  };
}

/** A store that is not there is not the same as a query that found nothing, nor one without permission a wrong usage. */
export async function openExisting(opener: StoreOpener, access: Access): Promise<GraphStore> {
  try {
    return await opener.open(access);
  } catch (error) {
    if (!hasCode(error, 'not-found') && !hasCode(error, 'file-error')) throw error;
    const { message, hint, file } = error;
    throw new DealgraphError('store-unreachable', message, { hint, file, cause: error });
  }
}

/** Whether this is our error with that code. */
export function hasCode(error: unknown, code: DealgraphError['code']): error is DealgraphError {
  return error instanceof DealgraphError && error.code === code;
}
