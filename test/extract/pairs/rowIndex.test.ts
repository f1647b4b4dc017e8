import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowIndex } from '../../../src/extract/pairs/rowIndex.ts';

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const keys = fc.uniqueArray(fc.oneof(hash, fc.integer({ min: -4, max: 4 })), { maxLength: 200 });

describe('index of rows', () => {
  it('finds the row of each key, and of no other', () => {
    fc.assert(
      fc.property(keys, hash, (known, other) => {
        const index = new RowIndex(Uint32Array.from(known));
        expect(known.map((key) => index.rowOf(key))).toEqual(known.map((_, row) => row));
        expect(index.rowOf(other)).toBe(known.indexOf(other));
      }),
    );
  });
});
