import { describe, expect, test } from 'vitest';
import type { Claim, Stance } from '../../src/domain/claim.ts';
import { deriveBlock } from '../../src/resolve/block.ts';
import { name, relation } from '../support/testClaims.ts';
import { testData } from '../support/testData.ts';

const data = testData();
const [microsoft, openai] = [name('Microsoft'), name('OpenAI')];

function relationsOf(claims: Claim[]) {
  const sourced = claims.map((claim) => ({ claim, source: { textHash: claim.articleId } }));
  return deriveBlock('microsoft|openai', sourced, data).relations;
}

const said = (stance: Stance, article: string = stance) =>
  relation('acquired', microsoft, openai, { stance, articleId: article, quote: article, claimedAt: '2024-01-01' });

describe('what claims amount to', () => {
  test.each<[string, Stance[], object[]]>([
    ['a fact', ['asserted'], [{ polarity: 'asserted', disputed: false, claims: 1 }]],
    ['a rumour', ['hedged', 'predicted'], [{ polarity: 'hedged', disputed: false, claims: 2 }]],
    ['a denial', ['denied', 'negated'], [{ polarity: 'denied', disputed: false, claims: 2 }]],
    [
      'a fact that others only heard of',
      ['asserted', 'hedged'],
      [{ polarity: 'asserted', disputed: false, claims: 1 }],
    ],
    ['a fact that is denied', ['asserted', 'denied'], [{ polarity: 'asserted', disputed: true, claims: 1 }]],
    [
      'a rumour that is denied',
      ['hedged', 'denied'],
      [
        { polarity: 'hedged', disputed: true },
        { polarity: 'denied', disputed: true },
      ],
    ],
    ['what nobody with standing says', ['attributed'], [{ polarity: 'hedged' }]],
  ])('%s', (_, stances, expected) => {
    const relations = relationsOf(stances.map((stance) => said(stance)));
    expect(relations).toMatchObject(expected);
    expect(relations).toHaveLength(expected.length);
  });

  test('an authority states a fact', () => {
    const claim: Claim = { ...said('attributed'), speaker: { text: 'The SEC', standing: 'authority' } };
    expect(relationsOf([claim])).toMatchObject([{ polarity: 'asserted' }]);
  });
});

describe('direction', () => {
  test('is kept, so that each way is a relation of its own', () => {
    const back = relation('acquired', openai, microsoft);
    expect(relationsOf([said('asserted'), back]).map(({ from, to }) => [from, to])).toEqual([
      ['microsoft', 'openai'],
      ['openai', 'microsoft'],
    ]);
  });

  test('does not matter where the relation is symmetric', () => {
    const claims = [relation('competes-with', openai, microsoft), relation('competes-with', microsoft, openai)];
    expect(relationsOf(claims)).toMatchObject([{ from: 'microsoft', to: 'openai', claims: 2, deals: [] }]);
  });
});

test('support is counted in claims, independent stories and days', () => {
  const claims = [
    said('asserted', '1'),
    said('asserted', '2'),
    relation('acquired', microsoft, openai, { articleId: '3', quote: '3', claimedAt: '2023-05-06' }),
  ];
  expect(relationsOf(claims)).toMatchObject([
    { claims: 3, stories: 3, firstSeen: '2023-05-06', lastSeen: '2024-01-01' },
  ]);
});

test('without a date nothing is seen at a time', () => {
  expect(relationsOf([relation('sued', microsoft, openai)])).toMatchObject([{ firstSeen: null, lastSeen: null }]);
});
