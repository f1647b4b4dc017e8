import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { RunQueue } from '../../src/store/runQueue.ts';

describe('RunQueue', () => {
  it('runs jobs one at a time, in order, past those that fail', async () => {
    const queue = new RunQueue();
    const log: string[] = [];
    const job = (name: string, fails: boolean) => async () => {
      log.push(`${name} begins`);
      await sleep(name === 'first' ? 20 : 1);
      log.push(`${name} ends`);
      if (fails) throw new RangeError(name);
      return name;
    };
    const results = await Promise.allSettled([
      queue.add(job('first', true)),
      queue.add(job('second', false)),
      queue.add(job('third', false)),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(log).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });
});
