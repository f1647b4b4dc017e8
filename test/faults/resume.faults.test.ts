import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Extractor } from '../../src/domain/extractor.ts';
import { ingest as ingestArticles } from '../../src/pipeline/ingest.ts';
import { readArticles } from '../../src/pipeline/readArticles.ts';
import { openStore } from '../../src/store/openStore.ts';
import { temporaryFolder } from '../cli/run.ts';
import { testData } from '../support/testData.ts';
import { writeCorpus, writeLines } from './support/corpus.ts';
import { ingest } from './support/job.ts';
import { survived } from './support/survived.ts';

const ARTICLES = 250;
const BEFORE = 130;
const folder = temporaryFolder();
const corpus = join(folder, 'corpus.jsonl');
const beginning = join(folder, 'beginning.jsonl');

beforeAll(async () => {
  await writeCorpus(corpus, ARTICLES);
  writeLines(corpus, beginning, 0, BEFORE);
});

/** An extractor that counts what it is given. */
function counting(): { extractor: Extractor; count: () => number } {
  let count = 0;
  const extractor: Extractor = {
    id: 'counting-1',
    extract: () => {
      count += 1;
      return [];
    },
  };
  return { extractor, count: () => count };
}

describe('a job that is resumed', () => {
  it('does not read again what is in', async () => {
    const store = await openStore(':memory:');
    const data = testData();
    const first = counting();
    await ingestArticles(store, readArticles([beginning]), { extractor: first.extractor, data });
    expect(first.count()).toBe(BEFORE);
    const second = counting();
    await ingestArticles(store, readArticles([corpus]), { extractor: second.extractor, data });
    expect(second.count()).toBe(ARTICLES - BEFORE);
    await store.close();
  });

  it('says how much it skipped', async () => {
    const target = { store: join(folder, 'deals.db'), env: {} };
    await ingest(target, beginning);
    const { stdout } = await ingest(target, corpus, '--format', 'table');
    expect(stdout).toMatch(new RegExp(`${BEFORE} in before, not read\\s+again\\.`));
    survived(`embedded: a resumed job left out the ${BEFORE} articles that were in`);
  });
});
