import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { deriveBlock } from '../../src/resolve/block.ts';
import { arbitraryClaim } from '../support/arbitraryReadings.ts';
import { dealFact, knowledge, name, relation } from '../support/testClaims.ts';
import { testData } from '../support/testData.ts';

const data = testData();
const [microsoft, mistral, openai] = [name('Microsoft'), name('Mistral AI'), name('OpenAI')];
const france = name('France', 'government');
const pair = [microsoft, mistral];

/** Resolves claims of articles that have nothing else in common. */
function derive(claims: Claim[], block = 'microsoft|mistral-ai') {
  const sourced = claims.map((claim) => ({ claim, source: { textHash: claim.articleId } }));
  return deriveBlock(block, sourced, data);
}

const on = (date: string, more: object = {}) => ({
  articleId: `on ${date}`,
  quote: `Said on ${date}.`,
  claimedAt: date,
  ...more,
});

describe('a partnership that a government did not know of', () => {
  const {
    deals,
    relations,
    knowledge: accounts,
  } = derive([
    relation('partnered-with', microsoft, mistral, on('2024-02-27')),
    relation('partnered-with', mistral, microsoft, on('2024-02-27', { quote: 'Again.' })),
    knowledge('unaware-of', france, pair, on('2024-02-27', { quote: 'France did not know.' })),
  ]);

  test('is one deal', () => {
    expect(deals).toMatchObject([
      {
        id: 'microsoft+mistral-ai/partnership/2024-02',
        name: 'Microsoft – Mistral AI partnership',
        kind: 'partnership',
        status: 'announced',
        announcedOn: { date: '2024-02-27', precision: 'day' },
        claims: 3,
        stories: 1,
        parties: [
          { entity: 'microsoft', role: 'partner' },
          { entity: 'mistral-ai', role: 'partner' },
        ],
      },
    ]);
  });

  test('is one relation, which runs from the lesser id', () => {
    expect(relations).toMatchObject([
      {
        from: 'microsoft',
        to: 'mistral-ai',
        relation: 'partnered-with',
        polarity: 'asserted',
        claims: 2,
        stories: 1,
        disputed: false,
        deals: ['microsoft+mistral-ai/partnership/2024-02'],
      },
    ]);
  });

  test('is unknown to France, by one account', () => {
    expect(accounts).toMatchObject([
      {
        knower: 'france',
        deal: deals[0]!.id,
        predicate: 'unaware-of',
        polarity: 'asserted',
        claims: 1,
        disputed: false,
      },
    ]);
  });
});

describe('claims become one deal or several', () => {
  const investment = (date: string) => relation('invested-in', microsoft, mistral, on(date));
  const partnership = (date: string) => relation('partnered-with', microsoft, mistral, on(date));
  const supply = (date: string) => relation('supplies', microsoft, mistral, on(date));
  const cases: [string, Claim[], string[]][] = [
    [
      'a report soon after is of the same round',
      [investment('2023-01-10'), investment('2023-05-01')],
      ['investment/2023-01'],
    ],
    [
      'a report a year later is of the next round',
      [investment('2023-01-10'), investment('2024-02-01')],
      ['investment/2023-01', 'investment/2024-02'],
    ],
    [
      'a partnership is another word for the investment',
      [investment('2023-01-10'), partnership('2023-02-10')],
      ['investment/2023-01'],
    ],
    [
      'a partnership is another word for the supply first',
      [investment('2023-01-10'), supply('2023-02-01'), partnership('2023-01-11')],
      ['investment/2023-01', 'supply/2023-01'],
    ],
    [
      'a partnership long after stands for itself',
      [investment('2020-01-10'), partnership('2023-02-10')],
      ['investment/2020-01', 'partnership/2023-02'],
    ],
    [
      'undated claims join the latest deal',
      [partnership('2020-01-10'), partnership('2023-02-10'), relation('partnered-with', microsoft, mistral)],
      ['partnership/2020-01', 'partnership/2023-02'],
    ],
    [
      'undated claims alone are an undated deal',
      [relation('partnered-with', microsoft, mistral)],
      ['partnership/undated'],
    ],
    [
      'two deals of one kind in one year are told apart',
      [
        relation('invested-in', microsoft, mistral, {
          articleId: 'a',
          eventDate: { date: '2023-01-01', precision: 'day' },
        }),
        relation('invested-in', microsoft, mistral, {
          articleId: 'b',
          eventDate: { date: '2023-01-31', precision: 'day' },
        }),
      ],
      ['investment/2023-01'],
    ],
    ['a lawsuit is no deal', [relation('sued', microsoft, mistral)], []],
    ['what is only known of is a deal', [knowledge('unaware-of', france, pair)], ['partnership/undated']],
    [
      'a denied takeover does not swallow a partnership',
      [relation('acquired', microsoft, mistral, on('2023-01-10', { stance: 'denied' })), partnership('2023-01-10')],
      ['acquisition/2023-01', 'partnership/2023-01'],
    ],
  ];

  test.each(cases)('%s', (_, claims, expected) => {
    const ids = derive(claims).deals.map(({ id }) => id.replace('microsoft+mistral-ai/', ''));
    expect(ids.sort()).toEqual(expected);
  });
});

describe('facts go to the deal they are about', () => {
  const rounds = [
    relation('invested-in', microsoft, mistral, on('2019-07-01')),
    relation('invested-in', microsoft, mistral, on('2023-01-10')),
  ];
  const billions = (amount: number, told: object) =>
    dealFact(pair, { attribute: 'amount', amount: amount * 1e9, currency: 'USD' }, told);

  test('the nearest in the text of one article, though it was said later', () => {
    const background = relation('invested-in', microsoft, mistral, {
      articleId: 'on 2023-01-10',
      quote: 'It had invested before.',
      start: 900,
      eventDate: { date: '2019-07-22', precision: 'day' },
    });
    const { deals } = derive([
      ...rounds,
      background,
      billions(1, on('2023-01-10', { start: 920 })),
      billions(10, on('2023-01-10', { start: 20 })),
    ]);
    expect(deals.map(({ amount }) => amount)).toEqual([1e9, 10e9]);
  });

  test('else the nearest in time', () => {
    const { deals } = derive([...rounds, billions(1, on('2019-08-01'))]);
    expect(deals.map(({ amount }) => amount)).toEqual([1e9, undefined]);
  });

  test('the best supported value counts', () => {
    const { deals } = derive([
      rounds[1]!,
      billions(10, on('2023-01-11')),
      billions(10, on('2023-01-12')),
      billions(13, on('2023-01-13')),
      billions(99, on('2023-01-14', { stance: 'denied' })),
    ]);
    expect(deals[0]).toMatchObject({ amount: 10e9, currency: 'USD' });
  });
});

describe('a deal was announced', () => {
  const event = (status: 'announced' | 'completed', date: string) =>
    dealFact(pair, { attribute: 'event', status, date: { date, precision: 'day' } }, on('2024-02-20'));
  const report = relation('acquired', microsoft, mistral, on('2024-02-10'));

  test.each<[string, Claim[], string | undefined]>([
    ['when the text says so', [report, event('announced', '2024-02-09')], '2024-02-09'],
    ['else when it was first reported', [report, event('completed', '2024-01-05')], '2024-02-10'],
    ['else when something of it is known to have happened', [event('completed', '2024-01-05')], '2024-01-05'],
    ['at a time unknown', [relation('acquired', microsoft, mistral)], undefined],
  ])('%s', (_, claims, expected) => {
    expect(derive(claims).deals.map(({ announcedOn }) => announcedOn?.date)).toEqual([expected]);
  });
});

describe('a deal between an acquirer and its target', () => {
  test('names the acquirer first', () => {
    const { deals } = derive([relation('acquired', mistral, microsoft, on('2024-01-01'))]);
    expect(deals[0]).toMatchObject({
      name: 'Mistral AI – Microsoft acquisition',
      parties: [
        { entity: 'mistral-ai', role: 'acquirer' },
        { entity: 'microsoft', role: 'target' },
      ],
    });
  });

  test('of which one party is known has one party', () => {
    const { deals } = derive([dealFact([openai], { attribute: 'term', months: 36 })], 'openai|');
    expect(deals).toMatchObject([
      { id: 'openai/partnership/undated', name: 'OpenAI partnership', term: 36, parties: [{ entity: 'openai' }] },
    ]);
  });
});

test('a block does not depend on the order or repetition of its claims', () => {
  const claims = fc.array(arbitraryClaim, { maxLength: 12 });
  const both = claims.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
  );
  fc.assert(
    fc.property(both, ([once, shuffled]) => {
      expect(derive(shuffled)).toEqual(derive(once));
    }),
  );
});

test('every claim about a deal is of exactly one deal', () => {
  fc.assert(
    fc.property(fc.uniqueArray(arbitraryClaim, { maxLength: 12, selector: ({ id }) => id }), (claims) => {
      const { deals } = derive(claims);
      const ids = deals.flatMap(({ claimIds }) => claimIds);
      expect(new Set(ids).size).toBe(ids.length);
      const about = claims.filter(({ form }) => form !== 'relation').map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(about));
      expect(new Set(deals.map(({ id }) => id)).size).toBe(deals.length);
    }),
  );
});
