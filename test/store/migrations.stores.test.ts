import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookupNames } from '../../src/domain/lookupName.ts';
import { findEntity } from '../../src/query/findEntity.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { checkSchema, SCHEMA_VERSION, setUpSchema } from '../../src/store/schema.ts';
import { forEachStore } from '../support/forEachStore.ts';
import { dumpGraph, type GraphDump, loadGraph } from '../support/graphDump.ts';
import { testStatements } from '../support/testStatements.ts';

const OLD_VERSIONS = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1);

function fileOf(version: number): URL {
  return new URL(`graphs/version-${version}.json`, import.meta.url);
}

function graphOf(version: number): GraphDump {
  return JSON.parse(readFileSync(fileOf(version), 'utf8')) as GraphDump;
}

/** What no migration changes: all but the looked-up names and what the store notes of itself. */
function content({ nodes, edges }: GraphDump): GraphDump {
  return {
    nodes: nodes.filter(({ labels }) => !labels.includes('Meta') && !labels.includes('Name')),
    edges: edges.filter(({ type }) => type !== 'NAMES'),
  };
}

describe('migrations', () => {
  it('lead from every version to the next, each with a graph of the version before', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(OLD_VERSIONS.map((version) => version + 1));
    expect(OLD_VERSIONS.filter((version) => !existsSync(fileOf(version)))).toEqual([]);
  });
});

forEachStore((_, open) => {
  describe.each(OLD_VERSIONS)('a graph of version %i', (version) => {
    it('is brought up to date, keeps what it holds, and is found by name', async () => {
      const store = await open();
      const old = graphOf(version);
      await loadGraph(store, old);
      await store.write((transaction) => transaction.run('write/test-old-index'));
      await expect(checkSchema(store)).rejects.toMatchObject({ code: 'store-outdated' });

      await setUpSchema(store, testStatements);
      await checkSchema(store);
      const current = await dumpGraph(store);
      expect(content(current)).toEqual(content(old));
      const entities = old.nodes.filter(({ labels }) => labels.includes('Entity')).map(({ props }) => props);
      const names = entities.flatMap((props) =>
        lookupNames({ id: String(props.id), name: String(props.name), aliases: (props.aliases ?? []) as string[] }),
      );
      const stored = current.nodes.filter(({ labels }) => labels.includes('Name')).map(({ props }) => props.id);
      expect(stored.sort()).toEqual(names.map(({ id }) => id).sort());
      expect(await findEntity(store, 'Mistral AI, Inc.')).toMatchObject({ id: 'mistral-ai' });
    });

    it('is brought up to date again where that was cut off', async () => {
      const store = await open();
      await loadGraph(store, graphOf(version));
      await setUpSchema(store, testStatements);
      const once = await dumpGraph(store);
      await store.write((transaction) => transaction.run('write/store-meta', { schemaVersion: version }));
      await setUpSchema(store, testStatements);
      expect(await dumpGraph(store)).toEqual(once);
    });
  });

  it('refuses a graph of a later version without a change', async () => {
    const store = await open();
    await loadGraph(store, graphOf(1));
    await store.write((transaction) => transaction.run('write/store-meta', { schemaVersion: SCHEMA_VERSION + 1 }));
    const before = await dumpGraph(store);
    try {
      await expect(setUpSchema(store, testStatements)).rejects.toMatchObject({ code: 'store-newer' });
      await expect(checkSchema(store)).rejects.toMatchObject({ code: 'store-newer' });
      expect(await dumpGraph(store)).toEqual(before);
    } finally {
      // The server would be refused to the tests that come after.
      await store.write((transaction) => transaction.run('write/clear-graph'));
    }
  });
});
