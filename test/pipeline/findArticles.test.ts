import { afterAll, beforeAll, expect, test } from 'vitest';
import { findArticles } from '../../src/pipeline/findArticles.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { extractorOf, reading } from '../support/testClaims.ts';
import { testData } from '../support/testData.ts';

const readings = [
  reading('d', [], { origin: '/news/d.txt' }),
  reading('a', [], { id: 'https://a.example/story', url: 'https://a.example/story', origin: 'news/a.html' }),
  reading('b', [], { id: 'b', origin: 'news/all.jsonl:12' }),
  reading('c', [], { origin: './newsletter.txt' }),
];

let store: GraphStore;
beforeAll(async () => {
  store = await openStore(':memory:');
  const articles = readings.map(({ article }) => article);
  await ingest(store, articles, { extractor: extractorOf(readings), data: testData() });
});
afterAll(() => store.close());

test.each([
  ['an id', 'b', ['article:b']],
  ['the id of its node', 'article:b', ['article:b']],
  ['an address', 'HTTPS://A.example/story', ['https://a.example/story']],
  ['a file', 'news/a.html', ['https://a.example/story']],
  ['a file of many', 'news/all.jsonl', ['article:b']],
  ['a line of one', 'news/all.jsonl:12', ['article:b']],
  ['another line of it', 'news/all.jsonl:1', []],
  ['a folder', 'news', ['article:b', 'https://a.example/story']],
  ['a folder with a slash', 'news/', ['article:b', 'https://a.example/story']],
  ['a path that begins here', './news/a.html', ['https://a.example/story']],
  ['a path that was read so', 'newsletter.txt', ['sha256:c']],
  ['the begin of a name', 'new', []],
  ['no name', '', []],
])('finds articles by %s: %s', async (_, reference, ids) => {
  const found = await findArticles(store, [reference], (text) => text.toLowerCase());
  expect(found.get(reference)).toEqual(ids);
});
