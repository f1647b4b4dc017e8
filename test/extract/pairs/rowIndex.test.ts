import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowIndex } from '../../../src/extract/pairs/rowIndex.ts';
import { hashText } from '../../../src/models/index.ts';

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

  it('finds words whose hash is negative by keys that a model keeps without a sign', () => {
    const hashes = ['deal', 'bank', 'share', 'chip'].map((word) => hashText(word));
    expect(hashes.map(Math.sign)).toEqual([-1, 1, -1, -1]);
    const index = new RowIndex(Uint32Array.from(hashes));
    expect(hashes.map((key) => index.rowOf(key))).toEqual([0, 1, 2, 3]);
    expect(index.rowOf(hashText('loan'))).toBe(-1);
  });
});
