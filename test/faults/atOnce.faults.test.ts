import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/run.ts';
import { writeCorpus, writeLines } from './support/corpus.ts';
import { clear, snapshotOf } from './support/graph.ts';
import { ingest, startIngest, targetOf } from './support/job.ts';
import { survived } from './support/survived.ts';
import { neo4jServer } from './support/targets.ts';

const ARTICLES = 400;
const JOBS = 4;
/** Of all articles, in each job. */
const SHARE = 0.5;
const folder = temporaryFolder();
const corpus = join(folder, 'corpus.jsonl');

beforeAll(() => writeCorpus(corpus, ARTICLES));

describe('jobs at once', () => {
  it('over overlapping articles into Neo4j make the graph of one after the other', async () => {
    const target = targetOf(neo4jServer());
    await clear(target);
    const step = (ARTICLES * (1 - SHARE)) / (JOBS - 1);
    const inputs = Array.from({ length: JOBS }, (_, i) => {
      const input = join(folder, `${i}.jsonl`);
      writeLines(corpus, input, Math.floor(i * step), Math.ceil(i * step + ARTICLES * SHARE));
      return input;
    });
    for (const input of inputs) expect(await ingest(target, input)).toMatchObject({ code: 0 });
    const expected = await snapshotOf(target);

    await clear(target);
    const all = await Promise.all(inputs.map((input) => ingest(target, input)));
    for (const { code, stderr } of all) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/^Reading into \S+\n$/) });
    }
    expect(await snapshotOf(target)).toBe(expected);
    survived(`Neo4j: ${JOBS} jobs at once over overlapping articles`);
  });

  it('on one embedded file: one works, the other says who holds it', async () => {
    const target = { store: join(folder, 'deals.db'), env: {} };
    const holder = startIngest(target, corpus);
    await holder.reading;
    const { code, stderr } = await ingest(target, corpus);
    expect(code).toBe(4);
    const who = process.platform === 'linux' ? `process ${holder.process.pid}` : 'another process';
    expect(stderr).toContain(`in use by ${who}`);
    expect(await holder.ended).toMatchObject({ code: 0 });
    survived('embedded: a second process on one file is told who holds it');
  });
});
