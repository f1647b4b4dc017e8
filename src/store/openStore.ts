import { DealgraphError } from '../domain/errors.ts';
import { EmbeddedStore } from './embedded/embeddedStore.ts';
import { openDatabase } from './embedded/openDatabase.ts';
import type { AskAccount } from './neo4j/account.ts';
import type { GraphStore } from './port.ts';
import { checkSchema, setUpSchema } from './schema.ts';
import { openStatements, type Statements } from './statements.ts';
import type { StoreSettings } from './storeSettings.ts';

export interface StoreOptions {
  /** Make an embedded store that is not there yet. Default: true. */
  create?: boolean;
  /** Neither write nor set up a schema; an embedded store can then be read by several processes at once. */
  readOnly?: boolean;
  /** Open it also where a copy into it is not finished, to go on with that or to clear it. */
  unfinishedCopy?: boolean;
  /** Neo4j only. Default: the one of the account, which is `neo4j` where nothing else was set. */
  database?: string;
  /** Neo4j only; none for a server without authentication. The user by default: `neo4j`. */
  username?: string;
  password?: string;
  /** Neo4j only: called where the server wants an account and no password is given. */
  askAccount?: AskAccount;
}

/** What only tests need. */
export interface InternalStoreOptions extends StoreOptions {
  statements?: Statements;
  shuffleUnordered?: boolean;
}

/** `neo4j://`, `bolt://`, and with `+s` or `+ssc` the same over TLS. */
const NEO4J_URI = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//i;
const ANY_URI = /^[a-z][a-z0-9+.-]+:\/\//i;

/**
 * Opens a graph: a Neo4j server by its URI, else the embedded engine on a file, or in memory for `:memory:`. The
 * schema is set up on first use.
 * @throws DealgraphError `store-…`, `disk-full`, `file-error`, `usage`, or `not-found` where there is no store and `create`
 * is false.
 */
export async function openStore(location: string, options: InternalStoreOptions = {}): Promise<GraphStore> {
  const { statements = openStatements(), readOnly = false } = options;
  const store = NEO4J_URI.test(location)
    ? await openNeo4j(location, options, { statements, readOnly })
    : openEmbedded(location, options, { statements, readOnly });
  try {
    await (readOnly ? checkSchema(store) : setUpSchema(store, statements));
    if (!options.unfinishedCopy) await checkComplete(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** @throws DealgraphError `store-incomplete`. */
async function checkComplete(store: GraphStore): Promise<void> {
  const [copy] = await store.read('read/copy-state');
  if (!copy) return;
  throw new DealgraphError('store-incomplete', `${store.location} holds a part of a graph: a copy was not finished`, {
    hint: `run the same dealgraph copy again, or delete it: dealgraph clear --store ${store.location}`,
  });
}

/** The driver takes a while to load, so only those who use Neo4j wait for it. */
async function openNeo4j(location: string, options: StoreOptions, settings: StoreSettings): Promise<GraphStore> {
  const { connect } = await import('./neo4j/connect.ts');
  return connect(location, options, settings);
}

function openEmbedded(location: string, options: InternalStoreOptions, settings: StoreSettings): GraphStore {
  if (location === '' || ANY_URI.test(location)) {
    throw new DealgraphError('usage', location === '' ? 'the store has no name' : `"${location}" is not a store`, {
      hint: 'a store is a path, :memory:, or the address of a Neo4j server such as neo4j://localhost:7687',
    });
  }
  const { create = true, shuffleUnordered = false } = options;
  const database = openDatabase(location, { create, readOnly: settings.readOnly, shuffleUnordered });
  return new EmbeddedStore(database, location, settings);
}
