import { beforeEach, describe, expect, test } from 'vitest';
import { claimRow } from '../../src/graph/claimRow.ts';
import { deriveDirty } from '../../src/pipeline/derive.ts';
import { markDirty } from '../../src/pipeline/dirty.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { rebuild } from '../../src/pipeline/rebuild.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { GraphStore, Params } from '../../src/store/port.ts';
import { extractorOf, name, reading, relation } from '../support/testClaims.ts';
import { testData } from '../support/testData.ts';

const data = testData();

const readings = [reading('1', [relation('partnered-with', name('Microsoft'), name('Mistral AI'))])];
const [{ article, claims }] = readings as [(typeof readings)[number]];
const extractor = extractorOf(readings);
const claim = claims[0]!;
const block = 'microsoft|mistral-ai';

let store: GraphStore;
beforeEach(async () => {
  store = await openStore(':memory:');
  await ingest(store, [article], { extractor, data, keepText: false });
  return () => store.close();
});

/** Writes what this version would not, and marks what depends on it. */
async function spoil(properties: Params): Promise<void> {
  const [{ id, ...props }] = [{ ...claimRow(claim, block), ...properties }] as [Params & { id: string }];
  await store.write(async (transaction) => {
    await transaction.run('write/claims', { claims: [{ id, props }] });
    await markDirty(transaction, { blocks: [block], entities: ['microsoft'] });
  });
}

describe('a store with rows that dealgraph did not write', () => {
  test.each<[what: string, properties: Params]>([
    ['a stance that is none', { stance: 'shouted' }],
    ['a name without its text', { subjectText: 5 }],
  ])('is said to be corrupt, with its place: %s', async (_, properties) => {
    await spoil(properties);
    const corrupt = { code: 'store-corrupt', file: ':memory:', hint: expect.any(String) };
    await expect(deriveDirty(store, data)).rejects.toMatchObject(corrupt);
    await expect(rebuild(store, { extractor, data })).rejects.toMatchObject(corrupt);
  });

  test('is said to be corrupt where what should be JSON is not', async () => {
    const deal = {
      ...claimRow(claim, block),
      ...{ form: 'deal', predicate: 'stake', value: '{"attribute":' },
      ...{ partyKeys: [], partyTexts: [], partyTypes: [], partyCountries: [], partyKinds: [], partyForms: [] },
    };
    await spoil(deal);
    await expect(deriveDirty(store, data)).rejects.toMatchObject({ code: 'store-corrupt' });
  });
});
