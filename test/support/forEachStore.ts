import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import { type InternalStoreOptions, openStore } from '../../src/store/openStore.ts';
import type { GraphStore } from '../../src/store/port.ts';
import type { Statements } from '../../src/store/statements.ts';
import type { Neo4jAccount } from './neo4j/server.ts';
import { testStatements } from './testStatements.ts';

export type StoreKind = 'memory' | 'file' | 'server';

/** Opens a store with an empty graph, with the tests' own statements or others. It is closed after the tests of its `describe`. */
export type OpenEmptyStore = (statements?: Statements) => Promise<GraphStore>;

// Random order where a statement asks for none, so that no test passes by luck.
const OPTIONS = { statements: testStatements, shuffleUnordered: true } satisfies InternalStoreOptions;

/**
 * Defines the same tests for every kind of store, and every version of Neo4j. Only files named `*.stores.test.ts` may call
 * it: these run one after the other, since they share the servers, in each of which one graph is open at a time.
 */
export function forEachStore(define: (kind: StoreKind, open: OpenEmptyStore) => void): void {
  describe('embedded in memory', () => define('memory', closingAfterAll(openInMemory)));
  describe('embedded in a file', () => define('file', closingAfterAll(openInTemporaryFolder)));
  forEachServer((account) =>
    define(
      'server',
      closingAfterAll((options) => openEmptyNeo4j(account, options)),
    ),
  );
}

/** Defines the same tests for every Neo4j server; they are skipped for one that this machine cannot have. */
export function forEachServer(define: (account: Neo4jAccount) => void): void {
  const servers = inject('neo4j');
  if (servers === undefined) throw new Error('name files that use forEachStore *.stores.test.ts');
  for (const [name, account] of Object.entries(servers)) {
    describe.skipIf(account === null)(name, () => define(account ?? NOWHERE));
  }
}

/** Stands for a server that is not there while its tests are skipped. */
const NOWHERE: Neo4jAccount = { uri: 'bolt://127.0.0.1:1', username: '', password: '', database: '' };

type Opener = (options: InternalStoreOptions) => Promise<{ store: GraphStore; cleanUp: () => void | Promise<void> }>;

function closingAfterAll(open: Opener): OpenEmptyStore {
  const opened: Awaited<ReturnType<Opener>>[] = [];
  afterAll(async () => {
    for (const { store, cleanUp } of opened) {
      await store.close();
      await cleanUp();
    }
  });
  return async (statements = testStatements) => {
    const one = await open({ ...OPTIONS, statements });
    opened.push(one);
    return one.store;
  };
}

async function openInMemory(options: InternalStoreOptions): ReturnType<Opener> {
  return { store: await openStore(':memory:', options), cleanUp: () => {} };
}

async function openInTemporaryFolder(options: InternalStoreOptions): ReturnType<Opener> {
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-store-'));
  return {
    store: await openStore(join(folder, 'deals.db'), options),
    cleanUp: () => rmSync(folder, { recursive: true }),
  };
}

async function openEmptyNeo4j(account: Neo4jAccount, options: InternalStoreOptions): ReturnType<Opener> {
  await emptyServer(account);
  return { store: await openStore(account.uri, { ...options, ...account }), cleanUp: () => emptyServer(account) };
}

/** Leaves nothing that would be in the way of the tests that come after, such as the beginnings of a copy. */
async function emptyServer({ uri, ...account }: Neo4jAccount): Promise<void> {
  const used = await openStore(uri, { ...OPTIONS, ...account, unfinishedCopy: true });
  await used.write((transaction) => transaction.run('write/clear-graph'));
  await used.close();
}
