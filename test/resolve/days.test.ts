import { describe, expect, test } from 'vitest';
import type { DatePrecision } from '../../src/domain/partialDate.ts';
import { daySpan, gapInDays } from '../../src/resolve/days.ts';

const day = (text: string): number => Date.parse(text) / 86_400_000;

describe('daySpan', () => {
  test.each<[string, DatePrecision, string, string]>([
    ['2024-02-27', 'day', '2024-02-27', '2024-02-27'],
    ['2024-02-01', 'month', '2024-02-01', '2024-02-29'],
    ['2023-10-01', 'quarter', '2023-10-01', '2023-12-31'],
    ['2023-01-01', 'year', '2023-01-01', '2023-12-31'],
  ])('%s, known to the %s', (date, precision, first, last) => {
    expect(daySpan({ date, precision })).toEqual({ first: day(first), last: day(last) });
  });
});

describe('gapInDays', () => {
  const span = (first: number, last: number) => ({ first, last });
  test.each([
    [span(1, 5), span(3, 9), 0],
    [span(1, 5), span(5, 9), 0],
    [span(1, 5), span(9, 12), 4],
    [span(9, 12), span(1, 5), 4],
  ])('between %j and %j: %i', (a, b, gap) => {
    expect(gapInDays(a, b)).toBe(gap);
  });
});
