import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContext } from '../../src/cli/loadContext.ts';
import { compareText } from '../../src/domain/ids.ts';
import { removeArticles } from '../../src/pipeline/remove.ts';
import { deals } from '../../src/query/questions/deals.ts';
import { stats } from '../../src/query/questions/stats.ts';
import { clearStore } from '../../src/store/clearStore.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { setUpSchema } from '../../src/store/schema.ts';
import { fillWithSamples } from '../query/sampleGraph.ts';
import { forEachStore } from '../support/forEachStore.ts';
import { snapshotText } from '../support/snapshotText.ts';
import { testStatements } from '../support/testStatements.ts';

async function run(store: GraphStore, ...statements: string[]): Promise<void> {
  // Neo4j wants changes of the schema in a transaction of their own.
  for (const statement of statements) await store.write((transaction) => transaction.run(statement));
}

/** All that is not dealgraph's. */
async function othersIn(store: GraphStore): Promise<unknown> {
  const sorted = (rows: object[]): string[] => rows.map((row) => JSON.stringify(row)).sort(compareText);
  const named = async (what: string): Promise<string[]> =>
    sorted(await store.read(`read/${store.engine}/${what}`)).filter((row) => !row.includes('"dealgraph_'));
  const nodes = await store.read('read/test-bystander-nodes');
  for (const { labels } of nodes) (labels as string[]).sort(compareText);
  return {
    nodes: sorted(nodes),
    edges: sorted(await store.read('read/test-bystander-edges')),
    indexes: await named('indexes'),
    constraints: await named('constraints'),
  };
}

forEachStore((_, open) => {
  describe('in a database with the nodes of others', () => {
    let store: GraphStore;
    let before: unknown;
    let alone: { snapshot: string; stats: unknown; deals: unknown };

    beforeAll(async () => {
      const reference = await openStore(':memory:');
      await fillWithSamples(reference);
      alone = {
        snapshot: await snapshotText(reference),
        stats: await stats(reference),
        deals: await deals(reference),
      };
      await reference.close();

      store = await open();
      await clearStore(store, testStatements);
      await run(store, 'write/test-bystander-constraint', 'write/test-bystander-index', 'write/test-bystanders');
      before = await othersIn(store);
      await setUpSchema(store, testStatements);
      await fillWithSamples(store);
    });

    afterAll(async () => {
      await run(
        store,
        'write/test-drop-bystanders',
        'write/test-drop-conflicting-constraint',
        'write/test-drop-bystander-constraint',
        'write/test-drop-bystander-index',
      );
    });

    it('they are not read', async () => {
      expect(await snapshotText(store)).toBe(alone.snapshot);
      expect(await stats(store)).toEqual(alone.stats);
      expect(await deals(store)).toEqual(alone.deals);
    });

    it('they are left as they were by all that writes and deletes', async () => {
      expect(await othersIn(store)).toEqual(before);
      await removeArticles(store, ['https://example.org/pact'], loadContext());
      expect(await othersIn(store)).toEqual(before);
      await clearStore(store, testStatements);
      expect(await othersIn(store)).toEqual(before);
      expect(await store.read('read/count-nodes')).toEqual([{ articles: 0, claims: 0, entities: 0, deals: 0 }]);
    });

    it('a constraint of theirs that leaves no room is respected, and named', async () => {
      await run(store, 'write/test-conflicting-constraint');
      await setUpSchema(store, testStatements);
      await expect(fillWithSamples(store)).rejects.toMatchObject({ code: 'store-conflict' });
      await clearStore(store, testStatements);
      await run(store, 'write/test-drop-conflicting-constraint');
      expect(await othersIn(store)).toEqual(before);
    });
  });
});
