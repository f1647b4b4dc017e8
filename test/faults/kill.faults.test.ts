import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/support/numbers.ts';
import { temporaryFolder } from '../cli/run.ts';
import { writeCorpus } from './support/corpus.ts';
import { KILLS, SEED } from './support/form.ts';
import { clear, snapshotOf } from './support/graph.ts';
import { ingest, startIngest, type Target, targetOf } from './support/job.ts';
import { survived } from './support/survived.ts';
import { neo4jServer } from './support/targets.ts';

/** Several transactions of articles, then of deals. */
const ARTICLES = 250;
/** Kills. */
const TOLD_EVERY = 10;
const folder = temporaryFolder();
const corpus = join(folder, 'corpus.jsonl');

/** A target with nothing in it, another one each time where that costs nothing. */
const TARGETS: Readonly<Record<string, (name: string) => Promise<Target>>> = {
  'the embedded store': async (name) => ({ store: join(folder, `${name}.db`), env: {} }),
  Neo4j: async () => {
    const target = targetOf(neo4jServer());
    await clear(target);
    return target;
  },
};

beforeAll(() => writeCorpus(corpus, ARTICLES));

/** How long a job reads and writes, in milliseconds. */
async function durationOf(target: Target): Promise<number> {
  const job = startIngest(target, corpus);
  await job.reading;
  const began = performance.now();
  expect(await job.ended).toMatchObject({ code: 0 });
  return performance.now() - began;
}

/** Kills a job some time after it began to read. Returns how long it worked, if it had ended before. */
async function killAfter(target: Target, milliseconds: number): Promise<number | undefined> {
  const job = startIngest(target, corpus);
  await job.reading;
  const began = performance.now();
  await Promise.race([sleep(milliseconds), job.ended]);
  const worked = performance.now() - began;
  job.process.kill('SIGKILL');
  return (await job.ended).code === null ? undefined : worked;
}

/** How many of the articles a job that was killed had written. */
type Written = 'none' | 'part' | 'all';

/** Runs the job again and says what it found in. */
async function finish(target: Target): Promise<Written> {
  const again = await ingest(target, corpus);
  expect(again).toMatchObject({ code: 0 });
  const { outcomes } = JSON.parse(again.stdout) as { outcomes: { new: number; unchanged: number } };
  expect(outcomes.new + outcomes.unchanged).toBe(ARTICLES);
  if (outcomes.unchanged === 0) return 'none';
  return outcomes.new > 0 ? 'part' : 'all';
}

function toldOf(killed: number, { none, part, all }: Record<Written, number>): string {
  return `kill -9 at ${killed} of ${KILLS} moments of a job: ${none} with no article in, ${part} with some, ${all} with all, while it derived`;
}

describe.each(Object.entries(TARGETS))('ingest into %s', (name, empty) => {
  it('killed at any moment and run again makes the graph of a job that was left alone', async () => {
    const undisturbed = await empty('undisturbed');
    // Nothing is as slow as the first job on a server.
    await durationOf(undisturbed);
    const expected = await snapshotOf(undisturbed);
    let duration = await durationOf(await empty('timed'));

    const random = seededRandom(SEED);
    let killed = 0;
    const found: Record<Written, number> = { none: 0, part: 0, all: 0 };
    for (let tries = 0; killed < KILLS; tries += 1) {
      expect(tries, 'jobs that were too fast to be killed').toBeLessThan(3 * KILLS);
      const target = await empty(`killed-${tries}`);
      // One in each of as many equal parts of the job, so that no step of it is left out.
      const ended = await killAfter(target, ((killed + random()) / KILLS) * duration);
      const written = await finish(target);
      if (ended === undefined) {
        killed += 1;
        found[written] += 1;
      } else duration = ended;
      expect(await snapshotOf(target), `kill ${killed}`).toBe(expected);
      // As it goes, so that a run that is stopped still tells.
      const isToldOf = killed % TOLD_EVERY === 0 || killed === KILLS;
      if (ended === undefined && isToldOf) survived(`${name}: ${toldOf(killed, found)}`);
    }
  });
});
