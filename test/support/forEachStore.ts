import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import { packagePath } from '../../src/package/paths.ts';
import { type InternalStoreOptions, openStore } from '../../src/store/openStore.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { openStatements } from '../../src/store/statements.ts';

export type StoreName = 'embedded in memory' | 'embedded in a file' | 'neo4j';

/** Opens a store with an empty graph. It is closed after the tests of its `describe`. */
export type OpenEmptyStore = () => Promise<GraphStore>;

/** The program's statements, and those that only tests run. */
export const testStatements = openStatements([packagePath('cypher'), packagePath('test', 'support', 'cypher')]);

// Random order where a statement asks for none, so that no test passes by luck.
const OPTIONS: InternalStoreOptions = { statements: testStatements, shuffleUnordered: true };

/**
 * Defines the same tests for every kind of store. Only files named `*.stores.test.ts` may call it: these run one
 * after the other, since they share one Neo4j, in which one graph is open at a time.
 */
export function forEachStore(define: (name: StoreName, open: OpenEmptyStore) => void): void {
  const account = inject('neo4j');
  if (account === undefined) throw new Error('name files that use forEachStore *.stores.test.ts');
  const inMemory: Opener = async () => ({ store: await openStore(':memory:', OPTIONS) });
  const openers: [StoreName, Opener][] = [
    ['embedded in memory', inMemory],
    ['embedded in a file', openInTemporaryFolder],
    ['neo4j', openEmptyNeo4j],
  ];
  for (const [name, opener] of openers) {
    describe.skipIf(name === 'neo4j' && account === null)(name, () => define(name, closingAfterAll(opener)));
  }
}

type Opener = () => Promise<{ store: GraphStore; folder?: string }>;

function closingAfterAll(open: Opener): OpenEmptyStore {
  const opened: Awaited<ReturnType<Opener>>[] = [];
  afterAll(async () => {
    for (const { store, folder } of opened) {
      await store.close();
      if (folder) rmSync(folder, { recursive: true });
    }
  });
  return async () => {
    const one = await open();
    opened.push(one);
    return one.store;
  };
}

async function openInTemporaryFolder(): ReturnType<Opener> {
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-store-'));
  return { store: await openStore(join(folder, 'deals.db'), OPTIONS), folder };
}

async function openEmptyNeo4j(): ReturnType<Opener> {
  const { uri, ...account } = inject('neo4j')!;
  const used = await openStore(uri, { ...OPTIONS, ...account });
  await used.write((transaction) => transaction.run('write/clear-graph'));
  await used.close();
  return { store: await openStore(uri, { ...OPTIONS, ...account }) };
}
