import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { createExtractor } from '../../src/extract/index.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { loadModels } from '../../src/models/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { removeArticles } from '../../src/pipeline/remove.ts';
import { toArticle } from '../../src/sources/index.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { forEachStore } from '../support/forEachStore.ts';
import { snapshotText } from '../support/snapshotText.ts';

/** Publisher, day, text. */
const STORIES: [string, string, string][] = [
  [
    'The Verge',
    '2023-01-23',
    'Microsoft has invested $10 billion in OpenAI. The company announced the deal on Monday.',
  ],
  [
    'Reuters',
    '2023-01-24',
    'Microsoft invested $10 billion in OpenAI, the maker of ChatGPT. Google competes with OpenAI.',
  ],
  [
    'Blog',
    '2023-01-25',
    'Microsoft invested in OpenAI, Reuters reported. The deal is worth $11 billion, analysts say.',
  ],
  [
    'Le Monde',
    '2024-02-27',
    'Microsoft has entered into a partnership with Mistral AI. France was unaware of the partnership between Microsoft and Mistral AI.',
  ],
  [
    'FT',
    '2024-02-28',
    'Microsoft denied that it plans to acquire Mistral AI. The European Commission is investigating Microsoft.',
  ],
  [
    'Wire',
    '2024-03-01',
    'Nvidia supplies chips to Microsoft. Acme Robotics Inc. acquired Tiny Sensors Ltd. for $20 million in March 2023.',
  ],
];

const articles = STORIES.map(([publisher, publishedAt, text], index): Article => {
  const article = toArticle({ text, publisher, publishedAt, origin: `${index}.txt` });
  if ('outcome' in article) throw new Error(article.message);
  return article;
});

const data = { gazetteer: loadGazetteer(), ontology: loadOntology(), models: loadModels() };
const extractor = createExtractor(data);

async function read(store: GraphStore, some: readonly Article[]): Promise<string> {
  await ingest(store, some, { data, extractor });
  return snapshotText(store);
}

async function empty(store: GraphStore): Promise<void> {
  await store.write((transaction) => transaction.run('write/clear-graph'));
}

forEachStore((_, open) => {
  test('real texts, shuffled, in three jobs, read twice, and with one taken out again, make the same graph', async () => {
    const store = await open();
    const order = fc.shuffledSubarray(articles, { minLength: articles.length });
    await fc.assert(
      fc.asyncProperty(order, fc.nat({ max: articles.length - 1 }), async (shuffled, out) => {
        const extra = articles[out]!;
        await empty(store);
        const without = await read(
          store,
          articles.filter((each) => each !== extra),
        );
        const expected = await read(store, articles);

        await empty(store);
        await read(store, shuffled.slice(0, 2));
        await read(store, shuffled.slice(2, 4));
        expect(await read(store, shuffled.slice(4))).toBe(expected);
        expect(await read(store, shuffled)).toBe(expected);

        await removeArticles(store, [extra.id], data);
        expect(await snapshotText(store)).toBe(without);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 300_000);

  test('independent stories are counted, copies and relayed reports are not', async () => {
    const store = await open();
    const { relations } = JSON.parse(await read(store, articles));
    const invested = relations.find(({ type }: { type: string }) => type === 'INVESTED_IN');
    expect(invested).toMatchObject({ from: 'microsoft', to: 'openai', claims: 3, stories: 2 });
  });
});
