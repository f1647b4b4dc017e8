import { expect, test } from 'vitest';
import { createExtractor } from '../../src/extract/index.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { loadModels } from '../../src/models/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { isIssue, readArticles } from '../../src/pipeline/readArticles.ts';
import { forEachStore } from '../support/forEachStore.ts';
import { snapshotText } from '../support/snapshotText.ts';

const TEXT = `A partnership in the cloud

Microsoft has entered into a partnership with Mistral AI, a French start-up. The partnership between Microsoft and \
Mistral AI gives the start-up a place on the American company's cloud.

France was unaware of Microsoft's partnership with Mistral AI. French officials were left in the dark about the \
Microsoft-Mistral AI deal.
`;

async function read() {
  const articles = [];
  const standardInput = (async function* () {
    yield TEXT;
  })();
  for await (const item of readArticles(['-'], { stdin: standardInput, format: 'text' })) {
    if (isIssue(item)) throw new Error(item.message);
    articles.push(item);
  }
  return articles;
}

forEachStore((_, open) => {
  test('an article becomes exactly the deal it tells of, and who did not know of it', async () => {
    const data = { gazetteer: await loadGazetteer(), ontology: loadOntology(), models: loadModels() };
    const store = await open();
    await ingest(store, await read(), { data, extractor: createExtractor(data) });
    const { entities, deals, relations, claims } = JSON.parse(await snapshotText(store));

    expect(entities).toMatchObject([
      { id: 'france', type: 'government' },
      { id: 'microsoft', type: 'company', country: 'US' },
      { id: 'mistral-ai', type: 'company', country: 'FR' },
    ]);
    expect(deals).toMatchObject([{ name: 'Microsoft – Mistral AI partnership', kind: 'partnership', stories: 1 }]);
    expect(relations).toMatchObject([
      { from: 'france', type: 'UNAWARE_OF', to: deals[0].id, polarity: 'asserted', disputed: false },
      { from: 'microsoft', type: 'PARTNERED_WITH', to: 'mistral-ai', stories: 1, deals: [deals[0].id] },
    ]);
    expect(relations).toHaveLength(2);
    for (const { quote, start, end } of claims) expect(TEXT.slice(start, end)).toBe(quote);
  });
});
