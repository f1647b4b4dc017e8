import { closeSync, openSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CommandRun, runCommand } from './command.ts';
import { type CorpusShape, recombine } from './corpus.ts';
import type { Result } from './figure.ts';
import { short } from './numbers.ts';
import { shippedMaterial } from './shipped.ts';
import type { Target } from './target.ts';

/** Two jobs to time one against the other. */
interface TimedJobs {
  few: string;
  many: string;
}

/** The corpus, in the order it is read: a tenth, some to time, the rest, and some to time. */
export interface GrowthFiles {
  articles: number;
  tenth: string;
  early: TimedJobs;
  rest: string;
  late: TimedJobs;
}

/** Articles of the jobs that are timed, at either size. */
const FEW = 10;
const MANY = 510;
const AIM = 1.2;

/** Writes a corpus of so many articles into files. */
export async function growthFiles(folder: string, articles: number, hub: CorpusShape['hub']): Promise<GrowthFiles> {
  const corpus = recombine(await shippedMaterial(), articles + 2 * (FEW + MANY), { length: 4, hub });
  const write = (name: string, count: number): string => {
    const file = join(folder, name);
    const handle = openSync(file, 'w');
    for (let i = 0; i < count; i += 1) writeSync(handle, `${JSON.stringify(corpus.next().value)}\n`);
    closeSync(handle);
    return file;
  };
  const timed = (name: string): TimedJobs => ({
    few: write(`${name}-few.jsonl`, FEW),
    many: write(`${name}.jsonl`, MANY),
  });
  const tenth = write('tenth.jsonl', articles / 10);
  const early = timed('early');
  const rest = write('rest.jsonl', articles - articles / 10);
  return { articles, tenth, early, rest, late: timed('late') };
}

/**
 * Fills a store, and times what an article costs when it is a tenth full and when it is full. What a job takes however
 * little it reads (starting, opening the store, its first use, the checkpoint) is taken off, and told by itself.
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
  const costOf = async ({ few, many }: TimedJobs): Promise<{ job: number; article: number }> => {
    const job = (await ingest(few)).seconds;
    return { job, article: ((await ingest(many)).seconds - job) / (MANY - FEW) };
  };
  await ingest(files.tenth);
  const early = await costOf(files.early);
  const { seconds, peakMb } = await ingest(files.rest);
  const late = await costOf(files.late);
  const ratio = late.article / early.article;
  const [count, tenth] = [short(files.articles), short(files.articles / 10)];
  return [
    {
      what: `cost of an article, ${where}, ${count} articles in`,
      measured: `${short(late.article * 1000)} ms`,
      reference: `${short(early.article * 1000)} ms (${tenth} articles in), ratio ${short(ratio)}`,
      target: `≤ ${AIM}`,
      met: ratio <= AIM,
    },
    {
      what: `a job of ${FEW} articles, ${where}, ${count} articles in`,
      measured: `${short(late.job)} s`,
      reference: `${short(early.job)} s (${tenth} articles in)`,
      target: '',
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
