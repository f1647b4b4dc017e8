import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/support/numbers.ts';
import { temporaryFolder } from '../cli/run.ts';
import { writeCorpus } from './support/corpus.ts';
import { BREAKS, SEED } from './support/form.ts';
import { clear, snapshotOf } from './support/graph.ts';
import { ingest, ingestUntilDone, startIngest, targetOf } from './support/job.ts';
import { survived } from './support/survived.ts';
import { addressOf, behind, neo4jServer } from './support/targets.ts';
import { NETWORK_FAULTS, startTcpProxy } from './support/tcpProxy.ts';

const ARTICLES = 250;
/** Of a break; short ones are what the driver tries again after. */
const LONGEST_MS = 3_000;
const corpus = join(temporaryFolder(), 'corpus.jsonl');
const direct = targetOf(neo4jServer());
let expected: string;
let duration: number;

beforeAll(async () => {
  await writeCorpus(corpus, ARTICLES);
  await clear(direct);
  const began = performance.now();
  expect(await ingest(direct, corpus)).toMatchObject({ code: 0 });
  duration = performance.now() - began;
  expected = await snapshotOf(direct);
});

describe('a network that breaks', () => {
  it.each(NETWORK_FAULTS)('by %s leaves a job that goes on, or is run again', async (fault) => {
    const random = seededRandom(SEED);
    let wentOn = 0;
    for (let i = 0; i < BREAKS; i += 1) {
      await clear(direct);
      const proxy = await startTcpProxy(addressOf(neo4jServer()));
      const target = targetOf(behind(neo4jServer(), proxy.port));
      const job = startIngest(target, corpus);
      await job.reading;
      await Promise.race([sleep(random() * duration), job.ended]);
      await proxy.break(fault, random() * LONGEST_MS);
      const runs = await ingestUntilDone(target, corpus, job.ended);
      if (runs === 1) wentOn += 1;
      await proxy.close();
      expect(await snapshotOf(direct)).toBe(expected);
    }
    survived(`Neo4j: ${fault} of the network, ${BREAKS} of ${BREAKS}; the job itself went on in ${wentOn}`);
  });
});
