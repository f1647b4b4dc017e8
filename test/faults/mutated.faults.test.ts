import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/support/numbers.ts';
import { packagePath } from '../../src/package/paths.ts';
import { run, temporaryFolder } from '../cli/run.ts';
import { MUTATIONS, SEED } from './support/form.ts';
import { survived } from './support/survived.ts';

const SAMPLES = packagePath('data', 'articles');
const random = seededRandom(SEED);
const below = (limit: number): number => Math.floor(random() * limit);

interface Sample {
  ending: string;
  bytes: Buffer;
}

const samples: Sample[] = readdirSync(SAMPLES).map((file) => ({
  ending: extname(file),
  bytes: readFileSync(join(SAMPLES, file)),
}));
const any = (): Sample => samples[below(samples.length)]!;

/** What can happen to the bytes of a file. */
const MUTATE: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  flipped(bytes) {
    const flipped = Buffer.from(bytes);
    const flips = 1 + below(20);
    for (let i = 0; i < flips; i += 1) {
      const place = below(flipped.length);
      flipped[place] = flipped[place]! ^ (1 << below(8));
    }
    return flipped;
  },
  cut(bytes) {
    const [start, end] = [below(bytes.length), below(bytes.length)].sort((a, b) => a - b) as [number, number];
    return bytes.subarray(start, end);
  },
  joined(bytes) {
    const other = any().bytes;
    return Buffer.concat([bytes.subarray(0, below(bytes.length)), other.subarray(below(other.length))]);
  },
};
const WAYS = Object.keys(MUTATE);

describe('inputs that are not what they were', () => {
  it('are read or reported, each of them', async () => {
    const folder = temporaryFolder();
    const inputs = join(folder, 'inputs');
    const report = join(folder, 'report.ndjson');
    mkdirSync(inputs);
    const files = Array.from({ length: MUTATIONS }, (_, i) => {
      const { ending, bytes } = any();
      const way = WAYS[i % WAYS.length]!;
      const file = join(inputs, `${i}-${way}${ending}`);
      writeFileSync(file, MUTATE[way]!(bytes));
      return file;
    });
    const done = await run(['ingest', inputs, '--store', join(folder, 'deals.db'), '--report', report]);
    expect([0, 3]).toContain(done.code);
    const outcomes = readFileSync(report, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { origin: string; outcome: string; code?: string });
    const reported = new Set(outcomes.map(({ origin }) => origin.replace(/:\d+$/, '')));
    expect(files.filter((file) => !reported.has(file))).toEqual([]);
    // A fault of ours that was caught is one nevertheless.
    expect(outcomes.filter(({ code }) => code === 'extraction-failed')).toEqual([]);
    const counts = Object.groupBy(outcomes, ({ outcome }) => outcome);
    const told = Object.entries(counts).map(([outcome, list]) => `${list?.length} ${outcome}`);
    survived(`${MUTATIONS} inputs with bytes flipped, cut and joined: ${told.join(', ')}`);
  });
});
