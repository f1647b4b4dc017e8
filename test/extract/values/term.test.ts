import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../src/extract/values/term.ts';

const CASES: [text: string, ...expected: [quote: string, months: number][]][] = [
  ['a five-year deal', ['five-year', 60]],
  ['an 18-month contract', ['18-month', 18]],
  ['a 10-year, $2bn agreement', ['10-year', 120]],
  ['a two-and-a-half-year pact', ['two-and-a-half-year', 30]],
  ['a decade-long partnership', ['decade-long', 120]],
  ['a year-long pilot', ['year-long', 12]],
  ['a three-year-long pilot', ['three-year-long', 36]],
  ['It will run for 10 years.', ['10 years', 120]],
  ['over the next five years', ['five years', 60]],
  ['over five years', ['five years', 60]],
  ['a term of three years', ['three years', 36]],
  ['renewed for another two years', ['two years', 24]],
  ['for a year', ['a year', 12]],
  ['lasting six months', ['six months', 6]],
  ['for a decade', ['a decade', 120]],
  ['a multiyear deal'],
  ['a multi-year deal'],
  ['over the last five years'],
  ['in the past five years'],
  ['a 10-year-old company'],
  ['five years ago'],
  ['two years later'],
  ['$10 billion a year'],
  ['$10m a month for chips'],
  ['this year'],
  ['a 10- to 15-year lease'],
];

describe('findTerms', () => {
  it.each(CASES)('%s', (text, ...expected) => {
    expect(findTerms(text).map(({ start, end, months }) => [text.slice(start, end), months])).toEqual(expected);
  });

  it.each(['for '.repeat(50_000), '1'.repeat(200_000), 'two and '.repeat(30_000)])('takes bounded time', (text) => {
    const began = performance.now();
    findTerms(`${text} year`);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
