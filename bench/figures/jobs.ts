import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../support/command.ts';
import { recombine, writeJsonLines } from '../support/corpus.ts';
import type { Figure, Result } from '../support/figure.ts';
import { short } from '../support/numbers.ts';
import { shippedMaterial } from '../support/shipped.ts';
import { type Target, targetOf } from '../support/target.ts';
import { withNeo4j } from '../support/withNeo4j.ts';

const ARTICLES = 3_000;
const AIM = 1.8;

/** Whole jobs with one and with two extraction workers, each into an empty store. */
async function compare(what: string, corpus: string, targets: readonly Target[]): Promise<Result> {
  const rates: number[] = [];
  for (const [i, { store, env }] of targets.entries()) {
    const { seconds } = await runCommand(['ingest', corpus, '--store', store, '--jobs', `${i + 1}`], env);
    rates.push(ARTICLES / seconds);
  }
  const [one, two] = rates as [number, number];
  return {
    what: `whole job, ${what}, --jobs 2 (${short(ARTICLES)} articles)`,
    measured: `${short(two)} articles/s`,
    reference: `${short(one)} articles/s (--jobs 1), ratio ${short(two / one)}`,
    target: `≥ ${AIM}`,
    met: two / one >= AIM,
  };
}

/** Articles a second of a whole job, from file to graph, with two extraction workers over one. */
export const jobs: Figure = {
  name: 'jobs',
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), 'dealgraph-bench-'));
    try {
      const corpus = join(folder, 'corpus.jsonl');
      writeJsonLines(corpus, recombine(await shippedMaterial(), ARTICLES));
      const files = ['one.db', 'two.db'].map((file) => ({ store: join(folder, file), env: {} }));
      const embedded = await compare('embedded', corpus, files);
      // A server of its own for each, since the second job would find one that is warm.
      const neo4j = await withNeo4j((one) => withNeo4j((two) => compare('Neo4j', corpus, [one, two].map(targetOf))));
      return [embedded, neo4j];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
