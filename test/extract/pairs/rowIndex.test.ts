import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowIndex } from '../../../src/extract/pairs/rowIndex.ts';

const keys = fc.uniqueArray(fc.oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 8 })), {
  maxLength: 200,
});

describe('index of rows', () => {
  it('finds the row of each key, and of no other', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (known, other) => {
        const index = new RowIndex(Uint32Array.from(known));
        expect(known.map((key) => index.rowOf(key))).toEqual(known.map((_, row) => row));
        expect(index.rowOf(other)).toBe(known.indexOf(other));
      }),
    );
  });
});
