import { beforeEach, describe, expect, test } from 'vitest';
import type { Extractor } from '../../src/domain/extractor.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import type { ArticleOutcome } from '../../src/pipeline/outcome.ts';
import { rebuild } from '../../src/pipeline/rebuild.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { snapshotText } from '../support/snapshotText.ts';
import { extractorOf, name, reading, relation } from '../support/testClaims.ts';
import { testData } from '../support/testData.ts';

const before = testData([], 'before');
const after = testData(undefined, 'after');
const [microsoft, mistral, acme] = [name('Microsoft'), name('Mistral AI'), name('Acme')];
const readings = [
  reading('1', [relation('partnered-with', microsoft, mistral), relation('sued', acme, microsoft)]),
  reading('2', [relation('invested-in', microsoft, mistral)]),
  reading('3', []),
];
const articles = readings.map(({ article }) => article);
const old = extractorOf(readings);
/** Reads everything but lawsuits. */
const upgraded: Extractor = {
  id: 'test-extractor 2',
  extract: async (article) => (await old.extract(article)).filter(({ predicate }) => predicate !== 'sued'),
};

let store: GraphStore;
beforeEach(async () => {
  store = await openStore(':memory:');
  return () => store.close();
});

describe('rebuild', () => {
  test('makes the graph that a first job with the new extractor and gazetteer makes', async () => {
    await ingest(store, articles, { extractor: old, data: before });
    const report = await rebuild(store, { extractor: upgraded, data: after, batchSize: 2 });
    expect(report).toMatchObject({ read: 3, withoutText: 0, failed: 0, claims: 2, derived: { deals: 1 } });
    const fresh = await openStore(':memory:');
    await ingest(fresh, articles, { extractor: upgraded, data: after });
    expect(await snapshotText(store)).toBe(await snapshotText(fresh));
    await fresh.close();
  });

  test('links the claims of articles without text to the new entities', async () => {
    await ingest(store, articles, { extractor: old, data: before, keepText: false });
    const outcomes: ArticleOutcome[] = [];
    const report = await rebuild(store, { extractor: upgraded, data: after, onArticle: (each) => outcomes.push(each) });
    expect(report).toMatchObject({ read: 0, withoutText: 3, claims: 3 });
    expect(outcomes).toMatchObject(articles.map(({ id }) => ({ outcome: 'skipped', code: 'no-text', id })));
    const fresh = await openStore(':memory:');
    await ingest(fresh, articles, { extractor: old, data: after, keepText: false });
    const entities = 'read/ids-of-entities';
    const ids = async (from: GraphStore) => (await from.read(entities)).map(({ id }) => id).sort();
    expect(await ids(store)).toEqual(await ids(fresh));
    await fresh.close();
  });

  test('lets an article that cannot be read keep its claims', async () => {
    await ingest(store, articles, { extractor: old, data: before });
    const failing: Extractor = {
      id: upgraded.id,
      extract: (article) => {
        if (article.id === 'sha256:2') throw new Error('too deep');
        return upgraded.extract(article);
      },
    };
    expect(await rebuild(store, { extractor: failing, data: after })).toMatchObject({ read: 2, failed: 1, claims: 2 });
  });

  test('that is stopped has to be run again before the graph takes another job', async () => {
    await ingest(store, articles, { extractor: old, data: before });
    const signal = AbortSignal.abort();
    expect((await rebuild(store, { extractor: upgraded, data: after, batchSize: 1, signal })).derived).toBeUndefined();
    await expect(ingest(store, articles, { extractor: upgraded, data: after })).rejects.toMatchObject({
      code: 'usage',
    });
    await rebuild(store, { extractor: upgraded, data: after });
    expect((await ingest(store, articles, { extractor: upgraded, data: after })).outcomes.unchanged).toBe(3);
  });

  test('of an empty graph does nothing', async () => {
    expect(await rebuild(store, { extractor: upgraded, data: after })).toMatchObject({ read: 0, claims: 0 });
  });
});
