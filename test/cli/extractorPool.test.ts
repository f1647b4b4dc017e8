import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recombine, writeJsonLines } from '../../bench/support/corpus.ts';
import { shippedMaterial } from '../../bench/support/shipped.ts';
import { run, temporaryFolder } from './run.ts';

describe('ingest --jobs', () => {
  it('makes the same graph and report whatever the number', async () => {
    const folder = temporaryFolder();
    const corpus = join(folder, 'corpus.jsonl');
    // Some come twice, in one batch and in the next.
    const articles = [...recombine(await shippedMaterial(), 230, { length: 2 })];
    writeJsonLines(corpus, [...articles.slice(0, 90), ...articles.slice(80), ...articles.slice(60, 120)]);
    const results = [];
    for (const jobs of ['1', '2', '3']) {
      const store = join(folder, `${jobs}.db`);
      const { code, stdout } = await run(['ingest', corpus, '--store', store, '--jobs', jobs]);
      expect(code).toBe(0);
      const { outcomes, claims } = JSON.parse(stdout);
      results.push({ outcomes, claims, graph: (await run(['export', '--store', store])).stdout });
    }
    expect(results[0]!.outcomes).toMatchObject({ new: 230, unchanged: 70 });
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  it.each(['0', '-1', '1.5', 'many'])('refuses %s', async (jobs) => {
    expect(await run(['ingest', 'x.md', '--jobs', jobs])).toMatchObject({ code: 2 });
  });
});
