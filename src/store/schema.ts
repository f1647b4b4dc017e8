import { DealgraphError } from '../domain/errors.ts';
import { MIGRATIONS } from './migrations.ts';
import type { GraphStore } from './port.ts';
import { openStatements, type Statements } from './statements.ts';

/** The version of `cypher/schema` and of what nodes and edges hold; every change is a migration. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)!.version;

/**
 * Makes the constraint and the indexes of a store that is new, and brings one that an earlier version made up to date;
 * costs one small read where there is nothing to do.
 * @throws DealgraphError `store-newer` for a store of a later version of dealgraph, which is left as it is.
 */
export async function setUpSchema(store: GraphStore, statements: Statements): Promise<void> {
  const version = await schemaVersion(store);
  if (version === SCHEMA_VERSION) return;
  refuseNewer(store, version);
  await makeSchema(store, statements);
  const pending = version === undefined ? [] : MIGRATIONS.filter((migration) => migration.version > version);
  for (const migration of pending) {
    await migration.up(store);
    await noteVersion(store, migration.version);
  }
  if (version === undefined) await noteVersion(store, SCHEMA_VERSION);
}

/** Makes the constraint and the indexes that are not there; Neo4j wants each in a transaction of its own. */
export async function makeSchema(store: GraphStore, statements: Statements = openStatements()): Promise<void> {
  for (const name of schemaStatements(store.engine, statements)) {
    await store.write((transaction) => transaction.run(name));
  }
}

/** Names of the constraints and indexes that are not there, or not ready to be used. */
export async function missingFromSchema(
  store: GraphStore,
  statements: Statements = openStatements(),
): Promise<string[]> {
  const { engine } = store;
  const rows = [...(await store.read(`read/${engine}/constraints`)), ...(await store.read(`read/${engine}/indexes`))];
  const ready = new Set(rows.filter(({ state = 'ONLINE' }) => state === 'ONLINE').map(({ name }) => name));
  return schemaStatements(engine, statements)
    .flatMap((name) => /\bdealgraph_\w+/.exec(statements.get(name).text) ?? [])
    .filter((name) => !ready.has(name));
}

/**
 * Makes sure that a store can be read as it is.
 * @throws DealgraphError `store-newer`, or `store-outdated` for a store that an earlier version made.
 */
export async function checkSchema(store: GraphStore): Promise<void> {
  const version = await schemaVersion(store);
  refuseNewer(store, version);
  if (version === undefined || version === SCHEMA_VERSION) return;
  throw new DealgraphError('store-outdated', `the store ${store.location} was made by an earlier dealgraph`, {
    hint: `its schema has version ${version}, this dealgraph reads ${SCHEMA_VERSION}: dealgraph init brings it up to date`,
  });
}

function refuseNewer(store: GraphStore, version: number | undefined): void {
  if (version === undefined || version <= SCHEMA_VERSION) return;
  throw new DealgraphError('store-newer', `the store ${store.location} was made by a later dealgraph`, {
    hint: `its schema has version ${version}, this dealgraph knows ${SCHEMA_VERSION}: upgrade dealgraph`,
  });
}

async function noteVersion(store: GraphStore, version: number): Promise<void> {
  await store.write((transaction) => transaction.run('write/store-meta', { schemaVersion: version }));
}

/** The version of a store's schema; undefined for a store without one. */
export async function schemaVersion(store: GraphStore): Promise<number | undefined> {
  const [meta] = await store.read('read/store-meta');
  return typeof meta?.schemaVersion === 'number' ? meta.schemaVersion : undefined;
}

/** The statements that both engines share, then those of one of them. */
function schemaStatements(engine: GraphStore['engine'], statements: Statements): string[] {
  return ['schema', `schema/${engine}`].flatMap((folder) => statements.list(folder));
}
