import { beforeEach, describe, expect, it } from 'vitest';
import { copyGraph } from '../../src/export/copyGraph.ts';
import { snapshotDigest } from '../../src/export/snapshotDigest.ts';
import { clearStore } from '../../src/store/clearStore.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { setUpSchema } from '../../src/store/schema.ts';
import { fillWithSamples } from '../query/sampleGraph.ts';
import { forEachStore } from '../support/forEachStore.ts';
import { dumpGraph } from '../support/graphDump.ts';
import { testStatements } from '../support/testStatements.ts';

async function inMemory(): Promise<GraphStore> {
  return openStore(':memory:', { statements: testStatements, shuffleUnordered: true });
}

forEachStore((_, open) => {
  describe('a copy', () => {
    let store: GraphStore;
    let samples: GraphStore;

    async function empty(): Promise<void> {
      await clearStore(store, testStatements);
      await setUpSchema(store, testStatements);
    }

    beforeEach(async () => {
      store ??= await open();
      samples ??= await inMemory().then(async (made) => {
        await fillWithSamples(made);
        return made;
      });
      await empty();
    });

    it('is the same to the last property, there and back', async () => {
      const report = await copyGraph(samples, store);
      expect(report).toMatchObject({ outcome: 'copied', digest: await snapshotDigest(samples) });
      expect(await dumpGraph(store)).toEqual(await dumpGraph(samples));
      const back = await inMemory();
      await copyGraph(store, back);
      expect(await dumpGraph(back)).toEqual(await dumpGraph(samples));
      await back.close();
    });

    it('is made once', async () => {
      await copyGraph(samples, store);
      const before = await dumpGraph(store);
      expect(await copyGraph(samples, store)).toMatchObject({ outcome: 'same', nodes: 0, edges: 0 });
      expect(await dumpGraph(store)).toEqual(before);
    });

    it.each([1, 2])('that was stopped after %i steps is gone on with', async (steps) => {
      const controller = new AbortController();
      let step = 0;
      const stopped = await copyGraph(samples, store, {
        signal: controller.signal,
        onProgress: () => {
          step += 1;
          if (step === steps) controller.abort();
        },
      });
      expect(stopped.outcome).toBe('stopped');
      expect(await store.read('read/copy-state')).toHaveLength(1);
      expect(await copyGraph(samples, store)).toMatchObject({ outcome: 'resumed' });
      expect(await dumpGraph(store)).toEqual(await dumpGraph(samples));
    });

    it('into a store with another graph is refused', async () => {
      const other = await inMemory();
      await copyGraph(samples, store);
      await expect(copyGraph(other, store)).rejects.toMatchObject({ code: 'usage' });
      expect(await dumpGraph(store)).toEqual(await dumpGraph(samples));
      await other.close();
    });

    it('of a graph that has changed since it began is refused', async () => {
      const controller = new AbortController();
      await copyGraph(samples, store, { signal: controller.signal, onProgress: () => controller.abort() });
      const other = await inMemory();
      await expect(copyGraph(other, store)).rejects.toMatchObject({ code: 'usage' });
      await other.close();
    });
  });
});
