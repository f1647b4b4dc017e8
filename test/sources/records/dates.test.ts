import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeDate } from '../../../src/sources/records/dates.ts';

describe('normalizeDate', () => {
  it.each<[written: string | number, date: string | undefined]>([
    ['2024-02-27', '2024-02-27'],
    [' 2024/02/27 ', '2024-02-27'],
    ['2024-02-27T09:30:00Z', '2024-02-27T09:30:00Z'],
    ['2024-02-27T09:30:00.123456Z', '2024-02-27T09:30:00Z'],
    ['2024-02-27T09:30:00+01:00', '2024-02-27T08:30:00Z'],
    ['2024-02-27T00:30:00+0530', '2024-02-26T19:00:00Z'],
    ['2024-02-27T00:30-08', '2024-02-27T08:30:00Z'],
    ['2024-02-27 09:30', '2024-02-27T09:30:00Z'],
    ['2024-02-27 09:30:00 UTC', '2024-02-27T09:30:00Z'],
    ['Tue, 27 Feb 2024 09:30:00 +0100', '2024-02-27T08:30:00Z'],
    ['Tue, 27 Feb 2024 09:30:00 GMT', '2024-02-27T09:30:00Z'],
    ['27 Feb 2024 09:30', '2024-02-27T09:30:00Z'],
    ['Tue, 27 Feb 2024 09:30:00 EST', '2024-02-27T14:30:00Z'],
    ['February 27, 2024', '2024-02-27'],
    ['27 February 2024', '2024-02-27'],
    ['Sept. 3, 2024', '2024-09-03'],
    [1709026200, '2024-02-27T09:30:00Z'],
    ['1709026200000', '2024-02-27T09:30:00Z'],
    ['2024-02-31', undefined],
    ['2023-02-29T10:00:00Z', undefined],
    ['2024-13-01', undefined],
    ['2024-02-27T25:00:00Z', undefined],
    ['2024-02', undefined],
    ['2024', undefined],
    [2024, undefined],
    ['27/02/2024', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%j → %s', (written, date) => {
    expect(normalizeDate(written)).toBe(date);
  });

  it('is the same whatever it is given, once it is normal', () => {
    const dates = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const normal = normalizeDate(date.toISOString())!;
        expect(normalizeDate(normal)).toBe(normal);
        expect(normalizeDate(date.toUTCString())).toBe(normal);
        expect(normalizeDate(normal.slice(0, 10))).toBe(normal.slice(0, 10));
      }),
    );
  });
});
