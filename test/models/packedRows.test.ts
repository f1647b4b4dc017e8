import { describe, expect, it } from 'vitest';
import { PackedRows } from '../../src/models/index.ts';

const WIDTH = 6;
const ROWS = [
  [-128, -127, -1, 0, 1, 127],
  [127, 127, 127, 127, 127, 127],
  [-128, -128, -128, -128, -128, -128],
  [3, -5, 7, -11, 13, -17],
];
const rows = Int8Array.from(ROWS.flat());

function sumOf(added: readonly number[]): number[] {
  return Array.from({ length: WIDTH }, (_, u) => added.reduce((sum, row) => sum + ROWS[row]![u]!, 0));
}

describe('packed rows', () => {
  it.each([
    { name: 'none', added: [] },
    { name: 'each', added: [0, 1, 2, 3] },
    { name: 'the largest, more often than a lane holds', added: Array.from({ length: 1000 }, () => 1) },
    { name: 'the smallest, as often', added: Array.from({ length: 1000 }, () => 2) },
  ])('are summed exactly: $name', ({ added }) => {
    const sums = new PackedRows(rows, WIDTH).sumOf(Int32Array.from(added), added.length);
    expect([...sums.slice(0, WIDTH)]).toEqual(sumOf(added));
  });

  it('begin anew each time, and take only as many rows as they are told', () => {
    const packed = new PackedRows(rows, WIDTH);
    const list = Int32Array.from([0, 3, 1]);
    expect([...packed.sumOf(list, 3).slice(0, WIDTH)]).toEqual(sumOf([0, 3, 1]));
    expect([...packed.sumOf(list, 2).slice(0, WIDTH)]).toEqual(sumOf([0, 3]));
    expect([...packed.sumOf(list, 0).slice(0, WIDTH)]).toEqual(sumOf([]));
  });

  it('add up packed', () => {
    const packed = new PackedRows(rows, WIDTH);
    const sum = new Int32Array(2 * packed.packedLength);
    packed.addTo(sum, packed.packedLength, Int32Array.from([0, 2]), 2);
    packed.addTo(sum, packed.packedLength, Int32Array.from([3, 2, 1]), 2);
    const [before, whole] = [sum.slice(0, packed.packedLength), sum.slice(packed.packedLength)];
    expect([...packed.unpack(whole).slice(0, WIDTH)]).toEqual(sumOf([0, 2, 3, 2]));
    expect([...packed.unpack(before).slice(0, WIDTH)]).toEqual(sumOf([]));
  });
});
