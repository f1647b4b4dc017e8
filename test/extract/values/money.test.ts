import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoney, type Money } from '../../../src/extract/values/money.ts';

type Expected = [quote: string, amount: number, currency: string, qualifier?: Money['qualifier']];

const CASES: [text: string, ...expected: Expected[]][] = [
  ['It invested $10 billion in OpenAI.', ['$10 billion', 10e9, 'USD']],
  ['A US$1.3bn deal.', ['US$1.3bn', 1.3e9, 'USD']],
  ['It raised €385m in December.', ['€385m', 385e6, 'EUR']],
  ['The stake cost £28 million.', ['£28 million', 28e6, 'GBP']],
  ['Worth $1.5 to $2 billion.', ['$1.5 to $2 billion', 1.5e9, 'USD', 'at-least']],
  ['Between $500 million and $1 billion.', ['$500 million and $1 billion', 500e6, 'USD', 'at-least']],
  ['It will spend $10–15 billion.', ['$10–15 billion', 10e9, 'USD', 'at-least']],
  ['A $15m-$20m round.', ['$15m-$20m', 15e6, 'USD', 'at-least']],
  ['Some 5 to 10 million euros a year.', ['5 to 10 million euros', 5e6, 'EUR', 'at-least']],
  ['It paid $2 billion and $3 billion.', ['$2 billion', 2e9, 'USD'], ['$3 billion', 3e9, 'USD']],
  ['A 100-million-euro loan.', ['100-million-euro', 100e6, 'EUR']],
  ['It paid 2 billion dollars.', ['2 billion dollars', 2e9, 'USD']],
  ['It paid 3 million Canadian dollars.', ['3 million Canadian dollars', 3e6, 'CAD']],
  ['20 million U.S. dollars', ['20 million U.S. dollars', 20e6, 'USD']],
  ['SoftBank set aside ¥500bn.', ['¥500bn', 500e9, 'JPY']],
  ['Baidu put in RMB 4bn.', ['RMB 4bn', 4e9, 'CNY']],
  ['Reliance spent Rs 1,000 crore.', ['Rs 1,000 crore', 10e9, 'INR']],
  ['A ₹500 crore fund.', ['₹500 crore', 5e9, 'INR']],
  ['It took SGD 30m.', ['SGD 30m', 30e6, 'SGD']],
  ['The fund holds 30 million EUR.', ['30 million EUR', 30e6, 'EUR']],
  ['A$250 million and C$1.2 billion', ['A$250 million', 250e6, 'AUD'], ['C$1.2 billion', 1.2e9, 'CAD']],
  ['HK$780m, NT$1bn, S$5m', ['HK$780m', 780e6, 'HKD'], ['NT$1bn', 1e9, 'TWD'], ['S$5m', 5e6, 'SGD']],
  ['10 billion yuan ($1.4 billion)', ['10 billion yuan', 10e9, 'CNY'], ['$1.4 billion', 1.4e9, 'USD']],
  ['It won 500 million won.', ['500 million won', 500e6, 'KRW']],
  ['It paid 5 million pounds.', ['5 million pounds', 5e6, 'GBP']],
  ['just under $200 million', ['$200 million', 200e6, 'USD', 'about']],
  ['up to $4 billion', ['$4 billion', 4e9, 'USD', 'up-to']],
  ['as much as US$4 billion', ['US$4 billion', 4e9, 'USD', 'up-to']],
  ['more than $1bn', ['$1bn', 1e9, 'USD', 'at-least']],
  ['at least €50m', ['€50m', 50e6, 'EUR', 'at-least']],
  ['nearly a billion dollars', ['a billion dollars', 1e9, 'USD', 'about']],
  ['a more than $6 billion contract', ['$6 billion', 6e9, 'USD', 'at-least']],
  ['an estimated $3bn', ['$3bn', 3e9, 'USD', 'about']],
  ['$1bn-plus', ['$1bn', 1e9, 'USD', 'at-least']],
  ['$10 billion or more', ['$10 billion', 10e9, 'USD', 'at-least']],
  ['half a billion dollars', ['half a billion dollars', 500e6, 'USD']],
  ['two billion euros', ['two billion euros', 2e9, 'EUR']],
  ['two and a half billion dollars', ['two and a half billion dollars', 2.5e9, 'USD']],
  ['three hundred million dollars', ['three hundred million dollars', 300e6, 'USD']],
  ['a twenty-five-million-dollar grant', ['twenty-five-million-dollar', 25e6, 'USD']],
  ['$1,250,000 in grants', ['$1,250,000', 1_250_000, 'USD']],
  ['€1.500.000 in grants', ['€1.500.000', 1_500_000, 'EUR']],
  ['€1,5 billion in grants', ['€1,5 billion', 1.5e9, 'EUR']],
  ['€10,500 a seat', ['€10,500', 10_500, 'EUR']],
  ['$1.1tn in value', ['$1.1tn', 1.1e12, 'USD']],
  ['$500bn, $40k and $3T', ['$500bn', 500e9, 'USD'], ['$40k', 40e3, 'USD'], ['$3T', 3e12, 'USD']],
  ['sold for one euro', ['one euro', 1, 'EUR']],
  ['$20 a month', ['$20', 20, 'USD']],
  ['It may try 5 million euros.', ['5 million euros', 5e6, 'EUR']],
  ['a billion-dollar idea'],
  ['a multibillion-dollar partnership'],
  ['billions of dollars'],
  ['It won 10 contracts and 3 won awards.'],
  ['200 pounds of steel'],
  ['It hired 10,000 people in 2023.'],
  ['10 million users'],
  ['a dollar'],
  ['$0.02 a thousand tokens'],
  ['GPT-4 and H100'],
  ['The euro zone has 20 members.'],
];

function readable(text: string, { start, end, amount, currency, qualifier }: Money): Expected {
  const quote = text.slice(start, end);
  return qualifier ? [quote, amount, currency, qualifier] : [quote, amount, currency];
}

describe('findMoney', () => {
  it.each(CASES)('%s', (text, ...expected) => {
    expect(findMoney(text).map((money) => readable(text, money))).toEqual(expected);
  });

  it.each([
    ['digits', '1'.repeat(200_000)],
    ['groups', `$${'1,111'.repeat(50_000)}`],
    ['dollars', '$'.repeat(200_000)],
    ['articles', `${'a '.repeat(100_000)}dollar`],
    ['scales', `$1 ${'million '.repeat(30_000)}`],
    ['blanks', `$${' '.repeat(200_000)}1`],
  ])('takes bounded time on hostile input: %s', (_, text) => {
    const began = performance.now();
    findMoney(text);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('reads any whole amount back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (amount) => {
        const text = `It paid $${amount.toLocaleString('en-US')} in cash.`;
        expect(findMoney(text)).toMatchObject([{ amount, currency: 'USD' }]);
      }),
    );
  });

  it('finds sums in order and without overlap', () => {
    const word = fc.constantFrom(
      '$',
      '€',
      '10',
      '1.5',
      'bn',
      ' million',
      ' ',
      '-',
      ' to ',
      'dollars',
      'a',
      ' half a',
      ',',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join('');
        let last = 0;
        for (const { start, end, amount } of findMoney(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(Number.isSafeInteger(amount)).toBe(true);
          last = end;
        }
      }),
    );
  });
});
