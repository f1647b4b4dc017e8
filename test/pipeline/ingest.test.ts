import { beforeEach, describe, expect, test } from 'vitest';
import type { InputIssue } from '../../src/domain/errors.ts';
import type { Extractor } from '../../src/domain/extractor.ts';
import { finishDerivation } from '../../src/pipeline/derive.ts';
import { type IngestOptions, ingest } from '../../src/pipeline/ingest.ts';
import type { ArticleOutcome } from '../../src/pipeline/outcome.ts';
import type { SourceItem } from '../../src/pipeline/readArticles.ts';
import { removeArticles } from '../../src/pipeline/remove.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { snapshotText } from '../support/snapshotText.ts';
import { extractorOf, knowledge, name, reading, relation } from '../support/testClaims.ts';
import { testData } from '../support/testData.ts';

const data = testData();
const [microsoft, mistral] = [name('Microsoft'), name('Mistral AI')];
const first = reading('first', [
  relation('partnered-with', microsoft, mistral, { claimedAt: '2024-02-27' }),
  knowledge('unaware-of', name('France', 'government'), [microsoft, mistral]),
]);
const second = reading('second', [relation('sued', name('Acme'), microsoft)]);
const empty = reading('empty', []);
const extractor = extractorOf([first, second, empty]);
const issue: InputIssue = { outcome: 'failed', code: 'bad-json', file: 'x.jsonl', line: 3, message: 'no JSON' };

let store: GraphStore;
beforeEach(async () => {
  store = await openStore(':memory:');
  return () => store.close();
});

async function run(items: SourceItem[], more: Partial<IngestOptions> = {}) {
  const outcomes: ArticleOutcome[] = [];
  const report = await ingest(store, items, { extractor, data, onArticle: (each) => outcomes.push(each), ...more });
  return { report, outcomes };
}

test('takes in no claim about somebody whom the text does not name', async () => {
  const unnamed = { ...name('the company'), unnamed: true as const };
  const passage = reading('passage', [
    relation('acquired', microsoft, unnamed),
    knowledge('unaware-of', name('France', 'government'), [microsoft, unnamed]),
    relation('partnered-with', microsoft, mistral),
  ]);
  await run([passage.article], { extractor: extractorOf([passage]) });
  const { claims, entities } = JSON.parse(await snapshotText(store));
  expect(claims).toHaveLength(1);
  expect(entities).toHaveLength(2);
});

describe('the report', () => {
  test('tells in order what became of everything that was read', async () => {
    const { report, outcomes } = await run([first.article, issue, empty.article, first.article]);
    expect(outcomes).toEqual([
      { outcome: 'new', origin: 'first.txt', id: 'sha256:first', claims: 2 },
      { outcome: 'failed', origin: 'x.jsonl:3', code: 'bad-json', reason: 'no JSON' },
      { outcome: 'new', origin: 'empty.txt', id: 'sha256:empty', claims: 0 },
      { outcome: 'unchanged', origin: 'first.txt', id: 'sha256:first' },
    ]);
    expect(report.outcomes).toEqual({ new: 2, changed: 0, unchanged: 1, skipped: 0, failed: 1 });
    expect(report.claims).toBe(2);
    expect(report.derived).toEqual({ blocks: 1, entities: 3, deals: 1, relations: 1, knowledge: 1 });
  });

  test('follows the job', async () => {
    const phases: string[] = [];
    await run([first.article, second.article], {
      batchSize: 1,
      onProgress: ({ phase, read }) => phases.push(`${phase} ${read}`),
    });
    expect(phases).toEqual(['reading 1', 'reading 2', 'deriving 2']);
  });

  test('names an article that the extractor could not read; the others are in', async () => {
    const failing: Extractor = {
      id: extractor.id,
      extract: (article) => {
        if (article.id === 'sha256:first') throw new RangeError('too deep');
        return extractor.extract(article);
      },
    };
    const { report, outcomes } = await run([first.article, second.article], { extractor: failing });
    expect(outcomes[0]).toMatchObject({ outcome: 'failed', code: 'extraction-failed', reason: 'too deep' });
    expect(report.outcomes).toMatchObject({ new: 1, failed: 1 });
  });
});

describe('a job that stops', () => {
  test('at a signal finishes its batch, derives, and tells where', async () => {
    const controller = new AbortController();
    const { report } = await run([first.article, second.article], {
      batchSize: 1,
      signal: controller.signal,
      onArticle: () => controller.abort(),
    });
    expect(report).toMatchObject({ stoppedAfter: 'first.txt', outcomes: { new: 1 }, derived: { deals: 1 } });
    await run([first.article, second.article]);
    const stopped = await snapshotText(store);
    store = await openStore(':memory:');
    await run([first.article, second.article]);
    expect(stopped).toBe(await snapshotText(store));
  });

  test('at a fault leaves what it read to be derived by whoever comes next', async () => {
    async function* failing() {
      yield first.article;
      throw new Error('disk gone');
    }
    await expect(ingest(store, failing(), { extractor, data, batchSize: 1 })).rejects.toThrow('disk gone');
    expect(await finishDerivation(store, () => data)).toMatchObject({ deals: 1, entities: 3 });
    expect(await finishDerivation(store, () => data)).toBeUndefined();
    const finished = await snapshotText(store);
    store = await openStore(':memory:');
    await run([first.article]);
    expect(finished).toBe(await snapshotText(store));
  });
});

describe('a graph built otherwise is not mixed', () => {
  test.each([
    ['extractor', { extractor: { ...extractor, id: 'test-extractor 2' } }],
    ['gazetteer', { data: testData([], 'other') }],
  ])('another %s', async (_, more) => {
    await run([first.article]);
    await expect(run([second.article], more)).rejects.toMatchObject({
      code: 'usage',
      hint: expect.stringContaining('rebuild'),
    });
    await removeArticles(store, ['sha256:first'], data);
    expect((await run([second.article], more)).report.outcomes.new).toBe(1);
  });
});

describe('what is kept', () => {
  const texts = async (): Promise<unknown[]> => {
    const rows = await store.read('read/articles-with-text', { after: '', limit: 10 });
    return rows.map(({ article }) => article);
  };

  test('is the text, unless it is not wanted', async () => {
    await run([first.article], { keepText: false });
    expect(await texts()).toMatchObject([{ text: null }]);
    expect((await run([first.article])).report.outcomes.changed).toBe(1);
    expect(await texts()).toMatchObject([{ text: first.article.text }]);
  });

  test('is every place an article was read from', async () => {
    await run([first.article, { ...first.article, origin: 'copy.txt' }]);
    await run([{ ...first.article, origin: 'again.txt' }]);
    expect(await texts()).toMatchObject([{ origins: ['again.txt', 'copy.txt', 'first.txt'] }]);
  });
});

describe('a dry run', () => {
  test('plans what the job then does, and writes nothing', async () => {
    await run([first.article]);
    const before = await snapshotText(store);
    const changed = { ...first.article, textHash: 'changed', modifiedAt: '2025-01-01' };
    const { report } = await run([changed, second.article, second.article], { dryRun: true, batchSize: 1 });
    expect(report).toMatchObject({ outcomes: { changed: 1, new: 1, unchanged: 1 }, claims: 1 });
    expect(report.derived).toBeUndefined();
    expect(report.plan).toMatchObject({
      articles: 2,
      claims: 1,
      deals: [{ change: 'remove', id: 'microsoft+mistral-ai/partnership/2024-02', kind: 'partnership' }],
    });
    expect(await snapshotText(store)).toBe(before);
  });

  test('of an empty graph adds deals', async () => {
    const { report } = await run([first.article], { dryRun: true });
    expect(report.plan!.deals).toEqual([
      {
        change: 'add',
        id: 'microsoft+mistral-ai/partnership/2024-02',
        name: 'Microsoft – Mistral AI partnership',
        kind: 'partnership',
        status: 'announced',
      },
    ]);
    expect(await store.read('read/articles-with-text', { after: '', limit: 1 })).toEqual([]);
  });
});

test("a source's own id is no other node's", async () => {
  const claims = first.claims.map((claim) => ({ ...claim, articleId: 'article:microsoft' }));
  const named: Extractor = { id: extractor.id, extract: () => claims };
  const { outcomes } = await run([{ ...first.article, id: 'microsoft' }], { extractor: named });
  expect(outcomes).toMatchObject([{ outcome: 'new', id: 'article:microsoft' }]);
  const [entity] = await store.read('read/page-entities', { ids: ['microsoft'] });
  expect(entity).toMatchObject({ properties: { name: 'Microsoft', type: 'company' } });
});
