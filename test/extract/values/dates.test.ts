import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/values/dates.ts';

/** A Tuesday. */
const ANCHOR = '2024-02-27';

type Expected = [quote: string, date: string, precision: string, role?: string];

const ANCHORED: [text: string, ...expected: Expected[]][] = [
  ['It said on Monday that it would invest.', ['Monday', '2024-02-26', 'day', 'on']],
  ['It said Thursday.', ['Thursday', '2024-02-22', 'day']],
  ['It said on Tuesday.', ['Tuesday', '2024-02-27', 'day', 'on']],
  ['since last Tuesday', ['last Tuesday', '2024-02-20', 'day', 'since']],
  ['The board will meet on Friday.', ['Friday', '2024-03-01', 'day', 'on']],
  ['The firm, which will use it, said on Friday.', ['Friday', '2024-02-23', 'day', 'on']],
  ['next Friday', ['next Friday', '2024-03-01', 'day']],
  ['It was signed last month.', ['last month', '2024-01-01', 'month']],
  ['It closes next month.', ['next month', '2024-03-01', 'month']],
  ['In a letter last week', ['last week', '2024-02-01', 'month']],
  ['It was signed in February.', ['February', '2024-02-01', 'month', 'in']],
  ['It was signed in December.', ['December', '2023-12-01', 'month', 'in']],
  ['It is expected to close in May.', ['May', '2024-05-01', 'month', 'in']],
  ['It will be completed in January.', ['January', '2025-01-01', 'month', 'in']],
  ['since mid-January', ['January', '2024-01-01', 'month', 'since']],
  ['by March', ['March', '2024-03-01', 'month', 'by']],
  ['earlier this year', ['this year', '2024-01-01', 'year']],
  ['last year', ['last year', '2023-01-01', 'year']],
  ['in the third quarter', ['third quarter', '2023-07-01', 'quarter', 'in']],
  ['will close in the third quarter', ['third quarter', '2024-07-01', 'quarter', 'in']],
  ['in Q1', ['Q1', '2024-01-01', 'quarter', 'in']],
  ['last quarter', ['last quarter', '2023-10-01', 'quarter']],
  ['yesterday', ['yesterday', '2024-02-26', 'day']],
  ['three weeks ago', ['three weeks ago', '2024-02-01', 'month']],
  ['two years ago', ['two years ago', '2022-01-01', 'year']],
  ['On Feb. 26 it said', ['Feb. 26', '2024-02-26', 'day', 'on']],
  ['on 5 March it announced', ['5 March', '2023-03-05', 'day', 'on']],
  ['It announced it on Friday, Feb. 23.', ['Friday, Feb. 23', '2024-02-23', 'day', 'on']],
  ['The companies may sell 10 units.'],
  ['Protesters march to the plant.'],
  ['He sat down with The Sun.'],
  ['June Yang and Jan Leike said so.'],
  ['since May', ['May', '2023-05-01', 'month', 'since']],
  ['at the end of November', ['end of November', '2023-11-01', 'month']],
  ['In November, it signed.', ['November', '2023-11-01', 'month', 'in']],
  ['a tornado on Friday afternoon', ['Friday afternoon', '2024-02-23', 'day', 'on']],
  ['a loss in Q3 last year', ['Q3 last year', '2023-07-01', 'quarter', 'in']],
  ['in the second quarter of next year', ['second quarter of next year', '2025-04-01', 'quarter', 'in']],
  ['over the last five years'],
  ['a few days later'],
  ['developers now rely on it'],
  ['at 10am'],
];

const ABSOLUTE: [text: string, ...expected: Expected[]][] = [
  ['in 2019', ['2019', '2019-01-01', 'year', 'in']],
  ['since 2019', ['2019', '2019-01-01', 'year', 'since']],
  ['from 2019 to 2023', ['2019', '2019-01-01', 'year', 'since'], ['2023', '2023-01-01', 'year', 'until']],
  ['until at least 2030', ['2030', '2030-01-01', 'year', 'until']],
  ['by the end of 2025', ['2025', '2025-01-01', 'year', 'by']],
  ['in early 2023', ['2023', '2023-01-01', 'year', 'in']],
  ['Q3 2023', ['Q3 2023', '2023-07-01', 'quarter']],
  ['in the fourth quarter of 2022', ['fourth quarter of 2022', '2022-10-01', 'quarter', 'in']],
  ['on May 17, 2026', ['May 17, 2026', '2026-05-17', 'day', 'on']],
  ['on 17 May 2026', ['17 May 2026', '2026-05-17', 'day', 'on']],
  ['in May 2026', ['May 2026', '2026-05-01', 'month', 'in']],
  ['in Sept. 2023', ['Sept. 2023', '2023-09-01', 'month', 'in']],
  ['dated 2024-02-27', ['2024-02-27', '2024-02-27', 'day']],
  ['on 25/05/2024', ['25/05/2024', '2024-05-25', 'day', 'on']],
  ['on 02/03/2024', ['02/03/2024', '2024-01-01', 'year', 'on']],
  [
    'between June 2023 and August 2023',
    ['June 2023', '2023-06-01', 'month'],
    ['August 2023', '2023-08-01', 'month', 'until'],
  ],
  ['It employs 2019 people.'],
  ['in 2,019 shops'],
  ['in the 2010s'],
  ['in fiscal 2024'],
  ['in fiscal year 2024'],
  ['$2023 in cash'],
  ['It runs 24/7.'],
  ['version 2023'],
  ['https://example.com/articles/2024-01-19/deal'],
];

/** Only an anchor gives these a date. */
const UNDATED = [
  'on Monday',
  'in February',
  'last month',
  'this year',
  'in the third quarter',
  'two years ago',
  'yesterday',
  'on 5 March',
];

function readable(text: string, anchor?: string): Expected[] {
  return findDates(text, anchor).map(({ start, end, date, role }) => {
    return role
      ? [text.slice(start, end), date.date, date.precision, role]
      : [text.slice(start, end), date.date, date.precision];
  });
}

describe('findDates', () => {
  it.each(ANCHORED)(`against ${ANCHOR}: %s`, (text, ...expected) => {
    expect(readable(text, ANCHOR)).toEqual(expected);
  });

  it.each(ABSOLUTE)('%s', (text, ...expected) => {
    expect(readable(text)).toEqual(expected);
    expect(readable(text, ANCHOR)).toEqual(expected);
  });

  it.each(UNDATED)('needs an anchor: %s', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('reads any ISO day back, whatever the anchor', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (date, anchor) => {
        const [written, written2] = [date, anchor].map((d) => d.toISOString().slice(0, 10)) as [string, string];
        expect(findDates(`signed on ${written}.`, written2)).toMatchObject([
          { date: { date: written, precision: 'day' } },
        ]);
      }),
    );
  });

  it.each(['May '.repeat(25_000), '1/'.repeat(50_000), 'Monday, '.repeat(12_000), 'in 2019 '.repeat(12_000)])(
    'takes bounded time on hostile input',
    (text) => {
      const began = performance.now();
      findDates(text, ANCHOR);
      expect(performance.now() - began).toBeLessThan(10_000);
    },
  );

  it('reads thousands of ordinary sentences a second', () => {
    const sentences = Array.from({ length: 20_000 }, (_, i) =>
      i % 5 === 0
        ? `It said on Monday that it had ${i} customers.`
        : `The company has ${i} customers and sells models to them.`,
    );
    findDates(sentences[0]!, ANCHOR);
    const began = performance.now();
    for (const sentence of sentences) findDates(sentence, ANCHOR);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
