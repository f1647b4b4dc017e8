import { DealgraphError } from '../domain/errors.ts';
import type { GraphStore } from './port.ts';
import type { Statements } from './statements.ts';

/** Raised with every change to `cypher/schema` or to what nodes and edges hold. */
export const SCHEMA_VERSION = 1;

/**
 * Makes the constraint and the indexes of a store that is new; costs one small read where they are there.
 * @throws DealgraphError `store-unreachable` for a store of a later version of dealgraph.
 */
export async function setUpSchema(store: GraphStore, statements: Statements): Promise<void> {
  const version = await schemaVersion(store);
  if (version === SCHEMA_VERSION) return;
  if (version !== undefined && version > SCHEMA_VERSION) {
    throw new DealgraphError('store-unreachable', `the store ${store.location} was made by a later dealgraph`, {
      hint: `its schema has version ${version}, this dealgraph knows ${SCHEMA_VERSION}: upgrade dealgraph`,
    });
  }
  // Neo4j wants every change of the schema in a transaction of its own.
  for (const name of schemaStatements(store.engine, statements)) {
    await store.write((transaction) => transaction.run(name));
  }
  await store.write((transaction) => transaction.run('write/store-meta', { schemaVersion: SCHEMA_VERSION }));
}

/** Undefined for a store without a schema. */
async function schemaVersion(store: GraphStore): Promise<number | undefined> {
  const [meta] = await store.read('read/store-meta');
  return typeof meta?.schemaVersion === 'number' ? meta.schemaVersion : undefined;
}

/** The statements that both engines share, then those of one of them. */
function schemaStatements(engine: GraphStore['engine'], statements: Statements): string[] {
  return ['schema', `schema/${engine}`].flatMap((folder) => statements.list(folder));
}
