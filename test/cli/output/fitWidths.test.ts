import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWidths } from '../../../src/cli/output/fitWidths.ts';

const column = (natural: number, flexible = false) => ({ natural, flexible });

describe('fitWidths', () => {
  it.each([
    ['leaves what fits', [column(5), column(9, true)], 20, [5, 9]],
    ['narrows flexible columns only', [column(10), column(40, true)], 30, [10, 20]],
    ['narrows the widest first', [column(30, true), column(12, true)], 30, [18, 12]],
    ['narrows fixed ones where flexible ones are at their least', [column(20), column(40, true)], 20, [10, 10]],
  ])('%s', (_, columns, available, expected) => {
    expect(fitWidths(columns, available)).toEqual(expected);
  });

  it('never exceeds what is there, as far as columns can give', () => {
    const anyColumn = fc.record({ natural: fc.integer({ min: 1, max: 200 }), flexible: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(anyColumn, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 40, max: 200 }),
        (columns, available) => {
          const widths = fitWidths(columns, available);
          const total = widths.reduce((sum, width) => sum + width, 0);
          expect(total).toBeLessThanOrEqual(Math.max(available, 4 * columns.length));
          for (const [index, width] of widths.entries()) expect(width).toBeLessThanOrEqual(columns[index]!.natural);
        },
      ),
    );
  });
});
