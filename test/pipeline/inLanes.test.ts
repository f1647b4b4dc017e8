import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inLanes } from '../../src/pipeline/inLanes.ts';

it.each([1, 2, 3, 10])('works on %i items at once, and keeps their order', async (lanes) => {
  let atWork = 0;
  let most = 0;
  const results = await inLanes([5, 1, 4, 2, 3], lanes, async (item) => {
    atWork += 1;
    most = Math.max(most, atWork);
    await sleep(item);
    atWork -= 1;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(Math.min(lanes, 5));
});
