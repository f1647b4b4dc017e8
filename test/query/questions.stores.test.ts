import { beforeAll, describe, expect, it } from 'vitest';
import { deal } from '../../src/query/questions/deal.ts';
import { deals } from '../../src/query/questions/deals.ts';
import { dealsOfArticles } from '../../src/query/questions/dealsOfArticles.ts';
import { entity } from '../../src/query/questions/entity.ts';
import { evidence } from '../../src/query/questions/evidence.ts';
import { partners } from '../../src/query/questions/partners.ts';
import { pending } from '../../src/query/questions/pending.ts';
import { stats } from '../../src/query/questions/stats.ts';
import { unaware } from '../../src/query/questions/unaware.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { forEachStore } from '../support/forEachStore.ts';
import { fillWithSamples } from './sampleGraph.ts';

forEachStore((_, open) => {
  let store: GraphStore;
  let pact: string;

  beforeAll(async () => {
    store = await open();
    await fillWithSamples(store);
    pact = (await deals(store, { kind: 'partnership' })).deals[0]!.id;
  });

  const namesOf = (list: { parties: { name: string }[] }[]): string[] =>
    list.map(({ parties }) => parties.map(({ name }) => name).join(' + '));

  describe('deals', () => {
    it.each([
      ['all, newest first', {}, ['Microsoft + OpenAI', 'Microsoft + Mistral AI']],
      ['by kind', { kind: 'investment' }, ['Microsoft + OpenAI']],
      ['by party', { party: 'mistral-ai' }, ['Microsoft + Mistral AI']],
      ['since', { since: '2024-03-01' }, ['Microsoft + OpenAI']],
      ['until', { until: '2024-02-29' }, ['Microsoft + Mistral AI']],
      ['none', { kind: 'grant' }, []],
    ] as const)('lists %s', async (_name, filter, expected) => {
      const { deals: found, total } = await deals(store, filter);
      const stated = namesOf(found).filter((names) => !names.includes('Acme'));
      expect(stated).toEqual(expected);
      expect(total).toBe(found.length);
    });

    it('tells how many there are beyond the limit', async () => {
      const { deals: found, total } = await deals(store, { limit: 1 });
      expect(found).toHaveLength(1);
      expect(total).toBeGreaterThan(1);
    });

    it('lists those of some articles', async () => {
      expect(namesOf(await dealsOfArticles(store, ['https://example.org/pact']))).toEqual(['Microsoft + Mistral AI']);
      expect(await dealsOfArticles(store, [])).toEqual([]);
    });
  });

  it('shows a deal with who knew and where sources disagree', async () => {
    const card = await deal(store, pact);
    expect(card).toMatchObject({
      kind: 'partnership',
      parties: [
        { name: 'Microsoft', country: 'US', role: 'partner' },
        { name: 'Mistral AI', country: 'FR', role: 'partner' },
      ],
      stories: 2,
      awareness: [{ relation: 'unaware-of', who: { id: 'france' }, until: '2024-02-26', basis: 'not-informed' }],
      disputed: [
        {
          attribute: 'amount',
          values: [
            { fact: { amount: 15_000_000 }, articles: ['https://example.org/pact'] },
            { fact: { amount: 20_000_000 }, articles: ['https://example.net/analysis'] },
          ],
        },
      ],
    });
    expect(card!.evidence).toHaveLength(5);
    expect(await deal(store, 'no-such-deal')).toBeUndefined();
  });

  it('shows an entity with relations, stated and alleged', async () => {
    const card = await entity(store, 'openai');
    expect(
      card!.relations.map(({ relation, direction, other, alleged }) => [relation, direction, other.name, alleged]),
    ).toEqual([
      ['invested-in', 'in', 'Microsoft', null],
      ['acquired', 'out', 'Acme Robotics', 'hedged'],
    ]);
    expect(card).toMatchObject({ name: 'OpenAI', type: 'company', country: 'US', articleCount: 1 });
    expect(await entity(store, 'no-such-entity')).toBeUndefined();
  });

  it('lists partners by the relations asked for', async () => {
    const found = await partners(store, 'microsoft', new Set(['partnered-with']));
    expect(found.map(({ other, stories }) => [other.name, stories])).toEqual([['Mistral AI', 2]]);
  });

  it('lists who was unaware, with the sentence', async () => {
    const found = await unaware(store);
    expect(found).toMatchObject([
      {
        who: { name: 'France', type: 'government' },
        deal: { id: pact },
        speaker: 'the finance ministry',
        quotes: [{ quote: 'France had not been told of the deal, the finance ministry said.' }],
      },
    ]);
    expect(await unaware(store, { who: 'france', deals: [pact] })).toHaveLength(1);
    expect(await unaware(store, { who: 'microsoft' })).toEqual([]);
  });

  it('shows the sentences between two actors, in order', async () => {
    const between = (a: string, b: string) => evidence(store, { between: [a, b] });
    expect((await between('microsoft', 'mistral-ai')).map(({ predicate }) => predicate)).toEqual([
      'partnered-with',
      'amount',
      'unaware-of',
      'partnered-with',
      'amount',
    ]);
    expect((await between('france', 'mistral-ai')).map(({ predicate }) => predicate)).toEqual(['unaware-of']);
    expect(await between('france', 'openai')).toEqual([]);
    const [first] = await evidence(store, { deal: pact });
    expect(first).toMatchObject({ start: 0, end: first!.quote.length, article: { publisher: 'Example Times' } });
  });

  it('counts', async () => {
    expect(await stats(store)).toMatchObject({
      articles: 2,
      claims: 7,
      entities: 5,
      entitiesByType: { company: 4, government: 1 },
      relationsByType: { 'partnered-with': 1, 'invested-in': 1, alleged: 1, 'unaware-of': 1 },
      builtWith: { extractor: 'samples-1' },
    });
    expect(await pending(store)).toBe(0);
  });
});
