import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finishDerivation } from '../../src/pipeline/derive.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { removeArticles } from '../../src/pipeline/remove.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { arbitraryReadings } from '../support/arbitraryReadings.ts';
import { forEachStore, type StoreKind } from '../support/forEachStore.ts';
import { snapshotText } from '../support/snapshotText.ts';
import { extractorOf, type TestReading } from '../support/testClaims.ts';
import { testData } from '../support/testData.ts';
import { testStatements } from '../support/testStatements.ts';

const RUNS: Record<StoreKind, number> = { memory: 60, file: 5, server: 5 };
const data = testData();

async function empty(store: GraphStore): Promise<void> {
  await store.write((transaction) => transaction.run('write/clear-graph'));
}

async function read(store: GraphStore, readings: readonly TestReading[], batchSize?: number): Promise<void> {
  const options = { extractor: extractorOf(readings), data, ...(batchSize !== undefined && { batchSize }) };
  await ingest(
    store,
    readings.map(({ article }) => article),
    options,
  );
}

/** Articles, the same in another order, where to cut it into jobs, and how many articles a transaction takes. */
const jobs = arbitraryReadings.chain((readings) =>
  fc.record({
    readings: fc.constant(readings),
    shuffled: fc.shuffledSubarray(readings, { minLength: readings.length }),
    cut: fc.nat({ max: readings.length }),
    batchSize: fc.integer({ min: 1, max: 3 }),
  }),
);

forEachStore((kind, open) => {
  // Making a counterexample smaller takes a graph a try, so it must not go on for ever.
  const parameters = { numRuns: RUNS[kind], interruptAfterTimeLimit: 120_000, markInterruptAsFailure: true };

  test('articles in any order, in one job or several, read once or twice, make the same graph', async () => {
    const store = await open();
    await fc.assert(
      fc.asyncProperty(jobs, async ({ readings, shuffled, cut, batchSize }) => {
        await empty(store);
        await read(store, readings);
        const expected = await snapshotText(store);
        await read(store, shuffled);
        expect(await snapshotText(store)).toBe(expected);

        await empty(store);
        await read(store, shuffled.slice(0, cut), batchSize);
        await read(store, shuffled.slice(cut), batchSize);
        expect(await snapshotText(store)).toBe(expected);
      }),
      parameters,
    );
  }, 300_000);

  test('an article that was taken out has never been read', async () => {
    const store = await open();
    await fc.assert(
      fc.asyncProperty(jobs, async ({ readings, shuffled, cut }) => {
        const out = new Set(shuffled.slice(0, cut).map(({ article }) => article.id));
        await empty(store);
        await read(
          store,
          readings.filter(({ article }) => !out.has(article.id)),
        );
        const expected = await snapshotText(store);

        await empty(store);
        await read(store, readings);
        await removeArticles(store, [...out], data);
        expect(await snapshotText(store)).toBe(expected);
      }),
      parameters,
    );
  }, 300_000);

  test('an article that changed has never been another', async () => {
    const store = await open();
    await fc.assert(
      fc.asyncProperty(arbitraryReadings, arbitraryReadings, async (first, second) => {
        const later = second.map(({ article, claims }) => ({
          article: { ...article, modifiedAt: '2026-01-01', textHash: `later ${article.textHash}` },
          claims,
        }));
        const changed = new Set(later.map(({ article }) => article.id));
        await empty(store);
        await read(store, [...first.filter(({ article }) => !changed.has(article.id)), ...later]);
        const expected = await snapshotText(store);

        await empty(store);
        await read(store, first, 2);
        await read(store, later, 2);
        expect(await snapshotText(store)).toBe(expected);
      }),
      parameters,
    );
  }, 300_000);

  test('two jobs at once make the graph of one', async () => {
    const store = await open();
    await fc.assert(
      fc.asyncProperty(jobs, async ({ readings, cut }) => {
        await empty(store);
        await read(store, readings);
        const expected = await snapshotText(store);

        await empty(store);
        await Promise.all([read(store, readings.slice(0, cut), 1), read(store, readings.slice(cut), 1)]);
        await finishDerivation(store, () => data);
        expect(await snapshotText(store)).toBe(expected);
      }),
      parameters,
    );
  }, 300_000);

  test('every store makes the same graph', async () => {
    const [store, reference] = [await open(), await openStore(':memory:', { statements: testStatements })];
    await fc.assert(
      fc.asyncProperty(arbitraryReadings, async (readings) => {
        await empty(store);
        await empty(reference);
        await read(store, readings);
        await read(reference, readings);
        expect(await snapshotText(store)).toBe(await snapshotText(reference));
      }),
      parameters,
    );
    await reference.close();
  }, 300_000);
});
