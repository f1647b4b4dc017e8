import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/pipeline/facts.ts';
import { dealFact, knowledge, name, relation } from '../support/testClaims.ts';
import { testData } from '../support/testData.ts';

const data = testData();
const microsoft = name('Microsoft', 'company', { forms: ['MSFT', 'Microsoft'] });
const [mistral, france] = [name('Mistral AI'), name('France', 'government')];

describe('factsOf', () => {
  test('gives one fact for each relation, pair and polarity, with its surest sentence', () => {
    const claims = [
      { ...relation('partnered-with', mistral, microsoft, { quote: 'Perhaps.', start: 10 }), confidence: 60 },
      { ...relation('partnered-with', microsoft, mistral, { quote: 'Surely.', start: 30 }), confidence: 95 },
      relation('partnered-with', microsoft, mistral, { quote: 'It is said.', start: 50, stance: 'hedged' }),
    ];
    const fact = { head: 'Microsoft', relation: 'partnered-with', tail: 'Mistral AI', status: 'announced' };
    const aliases = { headAliases: ['MSFT', 'Microsoft'], tailAliases: ['Mistral AI'] };
    expect(factsOf(claims, data)).toEqual([
      { ...fact, ...aliases, polarity: 'asserted', quote: 'Surely.', start: 30, end: 37, confidence: 95 },
      { ...fact, ...aliases, polarity: 'hedged', quote: 'It is said.', start: 50, end: 61, confidence: 90 },
    ]);
  });

  test('tells who knew of whose deal', () => {
    const claims = [knowledge('unaware-of', france, [microsoft, mistral])];
    expect(factsOf(claims, data)).toMatchObject([
      {
        head: 'France',
        relation: 'unaware-of',
        tail: 'deal',
        tailAliases: [],
        dealParties: ['Microsoft', 'Mistral AI'],
      },
    ]);
  });

  test('takes the status from what the article says of the deal', () => {
    const claims = [
      relation('acquired', microsoft, mistral),
      relation('sued', microsoft, mistral, { start: 9 }),
      dealFact([microsoft, mistral], { attribute: 'event', status: 'completed' }),
    ];
    const facts = factsOf(claims, data);
    expect(facts.map(({ status }) => status)).toEqual(['completed', undefined]);
  });

  test('says which end the text does not name', () => {
    const company = { ...name('the company'), unnamed: true as const };
    expect(factsOf([relation('acquired', microsoft, company)], data)).toMatchObject([{ unnamed: ['tail'] }]);
    expect(factsOf([relation('acquired', microsoft, mistral)], data)[0]).not.toHaveProperty('unnamed');
  });

  test('keeps directions apart', () => {
    const claims = [relation('acquired', microsoft, mistral), relation('acquired', mistral, microsoft, { start: 5 })];
    expect(factsOf(claims, data).map(({ head }) => head)).toEqual(['Microsoft', 'Mistral AI']);
  });

  test('of no claims are none', () => {
    expect(factsOf([], data)).toEqual([]);
  });
});
