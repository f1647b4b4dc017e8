import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/support/numbers.ts';
import { temporaryFolder } from '../cli/run.ts';
import { writeCorpus } from './support/corpus.ts';
import { RESTARTS, SEED } from './support/form.ts';
import { clear, snapshotOf } from './support/graph.ts';
import { ingest, ingestUntilDone, startIngest, type Target, targetOf } from './support/job.ts';
import { type MortalNeo4j, startMortalNeo4j } from './support/mortalNeo4j.ts';
import { survived } from './support/survived.ts';

const ARTICLES = 250;
const corpus = join(temporaryFolder(), 'corpus.jsonl');
let server: MortalNeo4j;
let target: Target;

beforeAll(async () => {
  await writeCorpus(corpus, ARTICLES);
  server = await startMortalNeo4j();
  target = targetOf(server.account);
}, 600_000);
afterAll(() => server?.remove());

describe('a server that is killed in the middle of a job and started again', () => {
  it('gets the graph of a job that was left alone', async () => {
    const began = performance.now();
    expect(await ingest(target, corpus)).toMatchObject({ code: 0 });
    const duration = performance.now() - began;
    const expected = await snapshotOf(target);
    const random = seededRandom(SEED);
    let wentOn = 0;
    for (let i = 0; i < RESTARTS; i += 1) {
      await clear(target);
      const job = startIngest(target, corpus);
      await job.reading;
      await Promise.race([sleep(random() * duration), job.ended]);
      await server.kill();
      await server.start();
      if ((await ingestUntilDone(target, corpus, job.ended)) === 1) wentOn += 1;
      expect(await snapshotOf(target)).toBe(expected);
    }
    survived(`Neo4j: server killed and started again, ${RESTARTS} of ${RESTARTS}; the job itself went on in ${wentOn}`);
  });

  it('is told of where it stays away', async () => {
    await server.kill();
    const ended = await ingest(target, corpus);
    await server.start();
    expect(ended.code).toBe(4);
    expect(ended.stderr).toContain('no Neo4j server answers');
  });
});
