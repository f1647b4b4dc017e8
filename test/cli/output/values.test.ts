import { describe, expect, it } from 'vitest';
import { count, listOf, showDate, showMoney } from '../../../src/cli/output/values.ts';

describe('showDate', () => {
  it.each([
    ['2024-02-27', 'day', '2024-02-27'],
    ['2024-02-01', 'month', '2024-02'],
    ['2024-04-01', 'quarter', '2024 Q2'],
    ['2024-01-01', 'year', '2024'],
    ['2024-02-27', null, '2024-02-27'],
    [null, null, ''],
  ] as const)('%s to the %s is %s', (date, precision, expected) => {
    expect(showDate(date, precision)).toBe(expected);
  });
});

describe('showMoney', () => {
  it.each([
    [10_000_000_000, 'USD', '$10B'],
    [15_000_000, 'EUR', '€15M'],
    [1_234_567, 'SEK', 'SEK 1.235M'],
    [500, null, '500'],
    [500, 'tokens', '500 tokens'],
    [null, 'USD', ''],
  ] as const)('%s %s is %s', (amount, currency, expected) => {
    expect(showMoney(amount, currency)).toBe(expected);
  });
});

it('counts in words', () => {
  expect([count(1, 'claim'), count(12_000, 'claim'), count(2, 'entity', 'entities')]).toEqual([
    '1 claim',
    '12,000 claims',
    '2 entities',
  ]);
  expect([listOf([]), listOf(['a']), listOf(['a', 'b']), listOf(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
