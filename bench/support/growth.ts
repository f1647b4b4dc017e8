import { closeSync, openSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CommandRun, runCommand } from './command.ts';
import { type CorpusShape, recombine } from './corpus.ts';
import type { Result } from './figure.ts';
import { short } from './numbers.ts';
import { shippedMaterial } from './shipped.ts';
import type { Target } from './target.ts';

/** The corpus, in the order it is read: a tenth, some to time, all but a few of the rest, and some to time. */
export interface GrowthFiles {
  articles: number;
  tenth: string;
  early: string;
  rest: string;
  late: string;
  /** One article of the first. */
  one: string;
}

/** Articles that are timed, at either size. */
const TIMED = 500;
const AIM = 1.2;

/** Writes a corpus of so many articles into files. */
export async function growthFiles(folder: string, articles: number, hub: CorpusShape['hub']): Promise<GrowthFiles> {
  const corpus = recombine(await shippedMaterial(), articles + 2 * TIMED, { length: 4, hub });
  const write = (name: string, count: number): string => {
    const file = join(folder, name);
    const handle = openSync(file, 'w');
    for (let i = 0; i < count; i += 1) writeSync(handle, `${JSON.stringify(corpus.next().value)}\n`);
    closeSync(handle);
    return file;
  };
  const one = write('one.jsonl', 1);
  const tenth = write('tenth.jsonl', articles / 10 - 1);
  const early = write('early.jsonl', TIMED);
  const rest = write('rest.jsonl', articles - articles / 10);
  return { articles, one, tenth, early, rest, late: write('late.jsonl', TIMED) };
}

/**
 * Fills a store, and times what an article costs when it is a tenth full and when it is full. What a job takes that
 * reads nothing new (starting, opening the store) is taken off.
 */
export async function grow(
  where: string,
  { store, env }: Target,
  files: GrowthFiles,
  mostMb: number,
): Promise<Result[]> {
  const ingest = async (file: string): Promise<CommandRun> => {
    const run = await runCommand(['ingest', file, '--store', store], env);
    // As it goes, so that a run that is stopped still tells.
    console.error(`${where}, ${basename(file)}: ${short(run.seconds)} s, ${short(run.peakMb ?? 0)} MB`);
    return run;
  };
  const costOf = async (file: string): Promise<number> => {
    const idle = (await ingest(files.one)).seconds;
    return ((await ingest(file)).seconds - idle) / TIMED;
  };
  await ingest(files.one);
  await ingest(files.tenth);
  const early = await costOf(files.early);
  const { seconds, peakMb } = await ingest(files.rest);
  const late = await costOf(files.late);
  const ratio = late / early;
  const count = short(files.articles);
  return [
    {
      what: `cost of an article, ${where}, ${count} articles in`,
      measured: `${short(late * 1000)} ms`,
      reference: `${short(early * 1000)} ms (${short(files.articles / 10)} articles in), ratio ${short(ratio)}`,
      target: `≤ ${AIM}`,
      met: ratio <= AIM,
    },
    {
      what: `peak memory, ${where}, job of ${short(files.articles * 0.9)} articles`,
      measured: peakMb === undefined ? 'not told by this system' : `${short(peakMb)} MB`,
      reference: `${short((files.articles * 0.9) / seconds)} articles/s`,
      target: `< ${short(mostMb)} MB`,
      ...(peakMb !== undefined && { met: peakMb < mostMb }),
    },
  ];
}
