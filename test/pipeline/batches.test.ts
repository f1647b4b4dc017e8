import { describe, expect, test } from 'vitest';
import { inBatches } from '../../src/pipeline/batches.ts';

async function collect<T>(batches: AsyncIterable<T[]>): Promise<T[][]> {
  const all: T[][] = [];
  for await (const batch of batches) all.push(batch);
  return all;
}

describe('inBatches', () => {
  test.each([
    [[], 2, []],
    [[1, 2], 2, [[1, 2]]],
    [[1, 2, 3], 2, [[1, 2], [3]]],
  ])('groups %j by %i', async (items, size, expected) => {
    expect(await collect(inBatches(items, size))).toEqual(expected);
  });

  test('asks for no more than it gave out', async () => {
    let asked = 0;
    async function* source() {
      for (;;) yield ++asked;
    }
    const batches = inBatches(source(), 2);
    await batches.next();
    expect(asked).toBe(2);
  });

  test('passes on the fault of a source', async () => {
    async function* source() {
      yield 1;
      throw new Error('gone');
    }
    await expect(collect(inBatches(source(), 2))).rejects.toThrow('gone');
  });
});
