import { beforeEach, describe, expect, it } from 'vitest';
import { loadContext } from '../../src/cli/loadContext.ts';
import { removeArticles } from '../../src/pipeline/remove.ts';
import { repair, verify } from '../../src/pipeline/verify/verify.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { makeSchema, missingFromSchema } from '../../src/store/schema.ts';
import { fillWithSamples } from '../query/sampleGraph.ts';
import { forEachStore } from '../support/forEachStore.ts';
import { dumpGraph, type GraphDump, loadGraph } from '../support/graphDump.ts';
import { snapshotText } from '../support/snapshotText.ts';
import { SOUND } from '../support/sound.ts';

const data = loadContext();

forEachStore((_, open) => {
  describe('a graph', () => {
    let store: GraphStore;
    let whole: GraphDump;

    const damage = (name: string) => store.write((transaction) => transaction.run(`write/test-damage-${name}`));

    beforeEach(async () => {
      if (!store) {
        store = await open();
        await fillWithSamples(store);
        whole = await dumpGraph(store);
      }
      await store.write((transaction) => transaction.run('write/clear-graph'));
      await loadGraph(store, whole);
    });

    it('that was made by ingest is sound', async () => {
      expect(await verify(store, data)).toMatchObject({ ...SOUND, articles: 2, blocks: 3, entities: 5 });
      expect(await repair(store, data)).toMatchObject({ blocks: 0, entities: 0 });
    });

    it.each([
      ['relation', 'faultyBlocks'],
      ['count', 'faultyBlocks'],
      ['deal', 'faultyBlocks'],
      ['support', 'faultyBlocks'],
      ['invention', 'faultyBlocks'],
      ['entity', 'faultyEntities'],
      ['name', 'faultyEntities'],
      ['uses', 'faultyEntities'],
      ['orphan', 'orphans'],
      ['stranger', 'faultyEntities'],
    ] as const)('with a fault (%s) is found out, and repaired to the last property', async (name, where) => {
      await damage(name);
      const found = await verify(store, data);
      expect(found).toMatchObject({ ...SOUND, [where]: expect.any(Array) });
      expect(found[where].length).toBeGreaterThan(0);
      await repair(store, data);
      expect(await verify(store, data)).toMatchObject(SOUND);
      expect(await dumpGraph(store)).toEqual(whole);
    });

    // What is derived is read along the links, so most of these faults are found in more than one place.
    it.each(['subject', 'object', 'party', 'mention', 'block', 'node'])(
      'whose articles are not linked to what they are about (%s) is found out, and repaired to the last property',
      async (name) => {
        await damage(name);
        expect((await verify(store, data)).faultyArticles).not.toEqual([]);
        await repair(store, data);
        expect(await verify(store, data)).toMatchObject(SOUND);
        expect(await dumpGraph(store)).toEqual(whole);
      },
    );

    it('that lost an article is repaired to one that never had it', async () => {
      await damage('article');
      expect((await verify(store, data)).orphans).toHaveLength(4);
      await repair(store, data);
      const repaired = await snapshotText(store);
      await store.write((transaction) => transaction.run('write/clear-graph'));
      await loadGraph(store, whole);
      await removeArticles(store, ['https://example.net/analysis'], data);
      expect(repaired).toBe(await snapshotText(store));
    });

    it('without an index is found out, and gets it again', async () => {
      expect(await missingFromSchema(store)).toEqual([]);
      await damage('index');
      expect(await missingFromSchema(store)).toEqual(['dealgraph_block']);
      await makeSchema(store);
      await expect.poll(() => missingFromSchema(store)).toEqual([]);
    });
  });
});
