import { describe, expect, it } from 'vitest';
import { retry } from '../../src/store/retry.ts';

/** A job that fails so many times before it passes, and how often it ran. */
function failing(times: number): { runs: () => number; job: () => Promise<string> } {
  let runs = 0;
  const job = async () => {
    runs += 1;
    if (runs <= times) throw new RangeError(`failure ${runs}`);
    return 'done';
  };
  return { runs: () => runs, job };
}

describe('retry', () => {
  it.each([0, 1, 4])('passes after %i failures that may pass', async (times) => {
    const { job, runs } = failing(times);
    expect(await retry(job, () => true)).toBe('done');
    expect(runs()).toBe(times + 1);
  });

  it('gives up in the end, with the last error', async () => {
    const { job, runs } = failing(100);
    await expect(retry(job, () => true)).rejects.toThrow('failure 5');
    expect(runs()).toBe(5);
  });

  it('does not repeat what cannot pass', async () => {
    const { job, runs } = failing(1);
    await expect(retry(job, (error) => !(error instanceof RangeError))).rejects.toThrow(RangeError);
    expect(runs()).toBe(1);
  });
});
