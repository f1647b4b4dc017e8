import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDeal } from '../../src/query/findDeal.ts';
import { deals } from '../../src/query/questions/deals.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { fillWithSamples } from './sampleGraph.ts';

let store: GraphStore;
let pact: string;

beforeAll(async () => {
  store = await openStore(':memory:');
  await fillWithSamples(store);
  const { deals: partnerships } = await deals(store, { kind: 'partnership' });
  pact = partnerships[0]!.id;
});

afterAll(() => store.close());

describe('findDeal', () => {
  it.each([
    'microsoft mistral',
    'mistral ai, microsoft',
    'Mistral AI and Microsoft deal',
    'microsoft+mistral',
    'micro mistr',
  ])('finds the pact by "%s"', async (reference) => {
    expect(await findDeal(store, reference)).toBe(pact);
  });

  it('finds a deal by its id', async () => {
    expect(await findDeal(store, pact)).toBe(pact);
  });

  it('finds names written apart', async () => {
    expect(await findDeal(store, 'open ai microsoft')).toContain('openai');
  });

  it('lists the deals that a reference fits', async () => {
    await expect(findDeal(store, 'microsoft')).rejects.toMatchObject({
      code: 'ambiguous',
      hint: expect.stringContaining(pact),
    });
  });

  it.each(['tesla', '', 'microsoft tesla'])('finds nothing for "%s"', async (reference) => {
    await expect(findDeal(store, reference)).rejects.toMatchObject({ code: 'not-found' });
  });
});
