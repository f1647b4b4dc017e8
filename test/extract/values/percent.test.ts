import { describe, expect, it } from 'vitest';
import { findPercents, type Percent } from '../../../src/extract/values/percent.ts';

type Expected = [quote: string, percent: number, qualifier?: Percent['qualifier']];

const CASES: [text: string, ...expected: Expected[]][] = [
  ['It owns 49% of OpenAI.', ['49%', 49]],
  ['It owns 49 percent.', ['49 percent', 49]],
  ['a 10 per cent stake', ['10 per cent', 10]],
  ['a 10-percent stake', ['10-percent', 10]],
  ['a stake of 12.5 %', ['12.5 %', 12.5]],
  ['ten percent', ['ten percent', 10]],
  ['twenty-five per cent', ['twenty-five per cent', 25]],
  ['up to 20%', ['20%', 20, 'up-to']],
  ['just under 50 percent', ['50 percent', 50, 'about']],
  ['more than 5%', ['5%', 5, 'at-least']],
  ['10 to 15 percent', ['10 to 15 percent', 10, 'at-least']],
  ['10%-15%', ['10%-15%', 10, 'at-least']],
  ['from 5% and 7%', ['5%', 5], ['7%', 7]],
  ['a third of the company', ['a third', 33.33]],
  ['a one-third stake', ['one-third', 33.33]],
  ['two-thirds of its shares', ['two-thirds', 66.67]],
  ['roughly a quarter of Anthropic', ['a quarter', 25, 'about']],
  ['half of the venture', ['half', 50]],
  ['bought half the company', ['half', 50]],
  ['a third party'],
  ['a third time this year'],
  ['the third quarter of 2023'],
  ['a quarter of a billion dollars'],
  ['a minority stake'],
  ['a majority stake'],
  ['2 percentage points'],
  ['rose by 3 percent points'],
  ['half a year'],
  ['https://example.com/2024-04-03%20letter'],
];

describe('findPercents', () => {
  it.each(CASES)('%s', (text, ...expected) => {
    const found = findPercents(text).map((found): Expected => {
      const quote = text.slice(found.start, found.end);
      return found.qualifier ? [quote, found.percent, found.qualifier] : [quote, found.percent];
    });
    expect(found).toEqual(expected);
  });

  it.each(['1'.repeat(200_000), '1-'.repeat(100_000), `${'a '.repeat(100_000)}percent`, `${'1 to '.repeat(40_000)}%`])(
    'takes bounded time on hostile input',
    (text) => {
      const began = performance.now();
      findPercents(`${text} half`);
      expect(performance.now() - began).toBeLessThan(10_000);
    },
  );
});
