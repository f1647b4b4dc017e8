import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/run.ts';
import { writeCorpus } from './support/corpus.ts';
import { FULL_DISKS } from './support/form.ts';
import { snapshotOf } from './support/graph.ts';
import { ingest, type Target } from './support/job.ts';
import { survived } from './support/survived.ts';

const ARTICLES = 250;
const folder = temporaryFolder();
const corpus = join(folder, 'corpus.jsonl');
const disk = join(folder, 'disk');
const target: Target = { store: join(disk, 'deals.db'), env: {} };
let expected: string;

beforeAll(async () => {
  await writeCorpus(corpus, ARTICLES);
  const undisturbed = { store: join(folder, 'undisturbed.db'), env: {} };
  expect(await ingest(undisturbed, corpus)).toMatchObject({ code: 0 });
  expected = await snapshotOf(undisturbed);
  mkdirSync(disk);
});

/** A disk of its own, in memory. Needs the right to mount. */
function mount(kilobytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]);
}
afterEach(() => {
  // Lazily: the engine may hold on to its file for a while.
  execFileSync('umount', ['--lazy', disk]);
});

describe('an embedded store on a disk that is full', () => {
  it.each(FULL_DISKS)('after %s kB says so, and goes on when there is room', async (kilobytes) => {
    mount(64_000);
    const ballast = join(disk, 'ballast');
    writeFileSync(ballast, Buffer.alloc((64_000 - kilobytes) * 1024));
    const { code, stderr } = await ingest(target, corpus);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('no room left on the disk') });
    rmSync(ballast);
    expect(await ingest(target, corpus)).toMatchObject({ code: 0 });
    expect(await snapshotOf(target)).toBe(expected);
    survived(`embedded: disk full after ${kilobytes} kB`);
  });
});
