import { describe, expect, test } from 'vitest';
import { dealIdStem, dealName, distinct } from '../../src/resolve/dealNames.ts';
import { testData } from '../support/testData.ts';

const { gazetteer } = testData();
const NAMES: Record<string, string> = {
  'actor:gameplannerai': 'Gameplanner AI Inc.',
  'actor:france': 'France',
  'actor:misfiled': 'Something Else',
  'person:leadurand': 'Léa Durand',
};
const nameOf = (entity: string): string => NAMES[entity] ?? entity;

describe('the id of a deal', () => {
  test.each<[string[], string]>([
    [['microsoft', 'mistral-ai'], 'microsoft+mistral-ai'],
    [['actor:gameplannerai', 'microsoft'], 'gameplanner-ai+microsoft'],
    [['actor:france', 'microsoft'], 'actor:france+microsoft'],
    [['actor:misfiled'], 'actor:misfiled'],
    [['person:leadurand'], 'person:leadurand'],
  ])('of %j begins with %s', (entities, expected) => {
    expect(dealIdStem(entities, 'partnership', undefined, nameOf, gazetteer)).toBe(`${expected}/partnership/undated`);
  });

  test.each([
    [{ date: '2024-02-27', precision: 'day' }, '2024-02'],
    [{ date: '2024-01-01', precision: 'quarter' }, '2024-01'],
    [{ date: '2024-01-01', precision: 'year' }, '2024'],
  ] as const)('dated %j ends in %s', (date, expected) => {
    expect(dealIdStem(['microsoft'], 'grant', date, nameOf, gazetteer)).toBe(`microsoft/grant/${expected}`);
  });

  test('is told apart from that of an earlier deal', () => {
    expect(distinct(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a-2', 'a-3']);
  });
});

test.each([
  ['joint-venture', 'A – B joint venture'],
  ['government-contract', 'A – B government contract'],
  ['partnership', 'A – B partnership'],
] as const)('a %s is named so', (kind, expected) => {
  expect(dealName(['A', 'B'], kind)).toBe(expected);
});
