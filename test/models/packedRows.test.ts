import fc from 'fast-check';
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

  it.each([
    { name: 'the least', row: 2 },
    { name: 'the greatest', row: 1 },
  ])('hold 255 times $name row in one packed sum, however they are added', ({ row }) => {
    const packed = new PackedRows(rows, WIDTH);
    const sum = new Int32Array(packed.packedLength);
    for (const times of [100, 1, 150, 4]) packed.addTo(sum, 0, new Int32Array(times).fill(row), times);
    expect([...packed.unpack(sum).slice(0, WIDTH)]).toEqual(sumOf(new Array(255).fill(row)));
  });

  it('add up to plain sums, packed or not, whatever their width', () => {
    const byte = fc.oneof(fc.constantFrom(-128, 127), fc.integer({ min: -128, max: 127 }));
    const table = fc
      .integer({ min: 1, max: 40 })
      .chain((width) =>
        fc.array(fc.array(byte, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    const parts = fc.array(fc.array(fc.nat(), { maxLength: 51 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, parts, (bytes, picked) => {
        const width = bytes[0]!.length;
        const packed = new PackedRows(bytes.flat(), width);
        const added = picked.map((part) => Int32Array.from(part, (pick) => pick % bytes.length));
        const all = Int32Array.from(added.flatMap((part) => [...part]));
        const plain = bytes[0]!.map((_, u) => all.reduce((sum, row) => sum + bytes[row]![u]!, 0));
        const sum = new Int32Array(packed.packedLength);
        for (const part of added) packed.addTo(sum, 0, part, part.length);
        expect([...packed.unpack(sum).slice(0, width)]).toEqual(plain);
        expect([...packed.sumOf(all, all.length).slice(0, width)]).toEqual(plain);
      }),
    );
  });
});
