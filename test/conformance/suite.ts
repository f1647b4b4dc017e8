import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { copyGraph } from '../../src/export/copyGraph.ts';
import { EXPORTERS } from '../../src/export/exporters.ts';
import { finishDerivation } from '../../src/pipeline/derive.ts';
import { findArticles } from '../../src/pipeline/findArticles.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { isIssue } from '../../src/pipeline/readArticles.ts';
import { rebuild } from '../../src/pipeline/rebuild.ts';
import { removeArticles } from '../../src/pipeline/remove.ts';
import { repair, verify } from '../../src/pipeline/verify/verify.ts';
import { clearStore } from '../../src/store/clearStore.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { missingFromSchema, setUpSchema } from '../../src/store/schema.ts';
import { allOf } from '../support/allOf.ts';
import type { OpenEmptyStore } from '../support/forEachStore.ts';
import { dumpGraph, type GraphDump, loadGraph } from '../support/graphDump.ts';
import { snapshotText } from '../support/snapshotText.ts';
import { SOUND } from '../support/sound.ts';
import { extractorOf, type TestReading } from '../support/testClaims.ts';
import { testData } from '../support/testData.ts';
import { testStatements } from '../support/testStatements.ts';
import { answers } from './answers.ts';
import { corpus, data, extractor } from './corpus.ts';
import { EDGE_CASES } from './edgeCases.ts';
import { statementsOf, tracked } from './everyStatement.ts';

const articles = corpus.filter((item): item is Article => !isIssue(item));

/** A graph in memory: what every other is compared with. */
async function reference(fill: (store: GraphStore) => Promise<unknown>): Promise<GraphStore> {
  const store = await openStore(':memory:', { statements: testStatements });
  await fill(store);
  return store;
}

const readCorpus = (store: GraphStore) => ingest(store, corpus, { data, extractor });
const readGiven = (readings: readonly TestReading[]) => (store: GraphStore) =>
  ingest(
    store,
    readings.map(({ article }) => article),
    { data: testData(), extractor: extractorOf(readings) },
  );

const ofCorpus = reference(readCorpus);

/** What makes a store one that the program can keep its graph in: all of it, run on that store. */
export function conformance(open: OpenEmptyStore): void {
  const statements = tracked(testStatements);
  let store: GraphStore;

  async function empty(): Promise<void> {
    await clearStore(store, statements);
    await setUpSchema(store, statements);
  }

  beforeAll(async () => {
    store = await open(statements);
  });

  describe('the sample articles', () => {
    beforeAll(async () => {
      await empty();
      await readCorpus(store);
    });

    it('make the same snapshot to the byte', async () => {
      expect(await snapshotText(store)).toBe(await snapshotText(await ofCorpus));
    });

    it('answer every question alike', async () => {
      const [given, wanted] = [await answers(store), await answers(await ofCorpus)];
      for (const [question, answer] of Object.entries(wanted))
        expect([question, given[question]]).toEqual([question, answer]);
    });

    it('are the same graph after a copy there and back', async () => {
      const back = await reference((other) => copyGraph(store, other));
      await empty();
      await copyGraph(back, store);
      expect(await dumpGraph(store)).toEqual(await dumpGraph(await ofCorpus));
      await back.close();
    });

    it('follow from their claims, before and after articles change, go and come', async () => {
      const [first, second, third] = articles as [Article, Article, Article];
      const options = { data, extractor };
      const changed = { ...first, text: second.text, textHash: 'changed', modifiedAt: '2030-01-01' };
      await ingest(store, [changed, { ...second, origin: 'elsewhere.txt' }], { ...options, dryRun: true });
      await ingest(store, [changed, { ...second, origin: 'elsewhere.txt' }], options);
      expect(await verify(store, data)).toMatchObject(SOUND);
      const found = await findArticles(store, ['elsewhere.txt'], (reference) => reference);
      await removeArticles(store, [...found.values()].flat(), data);
      await removeArticles(store, [first.id, third.id], data);
      await ingest(store, [first, second], options);
      await ingest(store, [third], { ...options, keepText: false });
      await rebuild(store, options);
      await finishDerivation(store, () => data);
      // What was derived of each grows by its copy.
      for (const suffix of ['', '-again']) {
        await ingest(
          store,
          articles.map((article) => ({ ...article, id: `${article.id}${suffix}` })),
          options,
        );
      }
      expect(await verify(store, data)).toMatchObject(SOUND);
    });
  });

  describe.each(EDGE_CASES)('%s', (_, readings) => {
    it('are kept as they are', async () => {
      await empty();
      await readGiven(readings)(store);
      const wanted = await reference(readGiven(readings));
      expect(await dumpGraph(store)).toEqual(await dumpGraph(wanted));
      expect(await snapshotText(store)).toBe(await snapshotText(wanted));
      await removeArticles(
        store,
        readings.map(({ article }) => article.id),
        testData(),
      );
      expect(await store.read('read/count-nodes')).toEqual([{ articles: 0, claims: 0, entities: 0, deals: 0 }]);
      await wanted.close();
    });
  });

  it('every statement of the program was run', async () => {
    await empty();
    const version1 = new URL('../store/graphs/version-1.json', import.meta.url);
    await loadGraph(store, JSON.parse(readFileSync(version1, 'utf8')) as GraphDump);
    await setUpSchema(store, statements);
    await repair(store, data);
    await missingFromSchema(store, statements);
    for (const exporter of Object.values(EXPORTERS)) expect(await allOf(exporter(store))).not.toEqual([]);
    expect(statementsOf(store.engine).filter((name) => !statements.run.has(name))).toEqual([]);
  });
}
