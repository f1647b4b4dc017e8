import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readAhead } from '../../src/pipeline/readAhead.ts';

/** Numbers from 0, and how many of them were asked for. */
function source(count: number, failsAt = Number.POSITIVE_INFINITY) {
  const state = { asked: 0, closed: false };
  async function* numbers(): AsyncGenerator<number> {
    try {
      for (let i = 0; i < count; i += 1) {
        state.asked += 1;
        if (i === failsAt) throw new Error('broken');
        yield i;
      }
    } finally {
      state.closed = true;
    }
  }
  return { state, items: numbers() };
}

describe('readAhead', () => {
  it('gives all items in order', async () => {
    const seen: number[] = [];
    for await (const item of readAhead(source(5).items)) seen.push(item);
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });

  it('asks for one item more than is used, and no further', async () => {
    const { state, items } = source(100);
    for await (const item of readAhead(items)) {
      await sleep(1);
      expect(state.asked).toBe(Math.min(item + 2, 100));
      if (item === 10) break;
    }
    expect(state.closed).toBe(true);
  });

  it('throws what the source throws, after the items before', async () => {
    const seen: number[] = [];
    const read = async () => {
      for await (const item of readAhead(source(5, 3).items)) {
        await sleep(1);
        seen.push(item);
      }
    };
    await expect(read()).rejects.toThrow('broken');
    expect(seen).toEqual([0, 1, 2]);
  });
});
