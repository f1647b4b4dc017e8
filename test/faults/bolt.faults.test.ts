import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/support/numbers.ts';
import { temporaryFolder } from '../cli/run.ts';
import { startBoltProxy } from './support/boltProxy.ts';
import { writeCorpus } from './support/corpus.ts';
import { FAILED_ARTICLES, SEED } from './support/form.ts';
import { clear, snapshotOf } from './support/graph.ts';
import { ingest, targetOf } from './support/job.ts';
import { survived } from './support/survived.ts';
import { addressOf, behind, neo4jServer } from './support/targets.ts';

/** Of queries and commits: rare enough that a transaction of some forty gets through in a few attempts. */
const FAILING = 0.015;
const corpus = join(temporaryFolder(), 'corpus.jsonl');
const direct = targetOf(neo4jServer());
let expected: string;

beforeAll(async () => {
  await writeCorpus(corpus, FAILED_ARTICLES);
  await clear(direct);
  expect(await ingest(direct, corpus)).toMatchObject({ code: 0 });
  expected = await snapshotOf(direct);
});

describe('a server that answers', () => {
  it.each([
    ['deadlocks', 'bolt', 'Neo.TransientError.Transaction.DeadlockDetected'],
    ['a full memory pool', 'bolt', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError'],
    ['that its database is starting', 'bolt', 'Neo.TransientError.Database.DatabaseUnavailable'],
    ['that another one leads now', 'neo4j', 'Neo.ClientError.Cluster.NotALeader'],
    ['that it takes no writes any more', 'neo4j', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase'],
  ])('%s is asked again', async (what, scheme, code) => {
    const random = seededRandom(SEED);
    await clear(direct);
    const proxy = await startBoltProxy(addressOf(neo4jServer()), {
      choose: () => (random() < FAILING ? code : undefined),
    });
    const ended = await ingest(targetOf(behind(neo4jServer(), proxy.port, scheme)), corpus);
    await proxy.close();
    expect({ ...ended, stdout: '' }).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^Reading into \S+\n$/),
    });
    expect(ended.stderr).not.toContain('Neo.');
    const failures = proxy.injected.get(code) ?? 0;
    expect(failures).toBeGreaterThan(0);
    expect(await snapshotOf(direct)).toBe(expected);
    survived(`Neo4j: ${failures} answers of ${what} (${code}) in one job`);
  });
});
