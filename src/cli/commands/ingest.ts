import { type IngestOptions, type IngestProgress, ingest } from '../../pipeline/ingest.ts';
import { readArticles } from '../../pipeline/readArticles.ts';
import type { GraphStore } from '../../store/port.ts';
import { checkOutput } from '../checkOutput.ts';
import type { Configure, Context } from '../context.ts';
import { EXIT } from '../exitCodes.ts';
import { openExtractorPool } from '../extractorPool.ts';
import { examples } from '../help.ts';
import { findings } from '../ingestFindings.ts';
import { type InputOptions, inputOptions, readOptions } from '../inputOptions.ts';
import { interruptible } from '../interrupt.ts';
import { type Io, write } from '../io.ts';
import { JobLog } from '../jobLog.ts';
import { loadReader, type Reader } from '../loadContext.ts';
import {
  databaseOption,
  type FormatOptions,
  formatOption,
  jobsOption,
  type StoreOptions,
  storeOption,
} from '../options.ts';
import { chooseFormat } from '../output/format.ts';
import { plain } from '../output/plain.ts';
import { print } from '../output/print.ts';
import { count } from '../output/values.ts';
import { reportProblem } from '../problems.ts';
import { progressOn } from '../progress.ts';
import { openReportFile, type ReportFile } from '../reportFile.ts';
import { storeLocation } from '../storeOpener.ts';
import { INGEST_COLUMNS, type IngestSummary, ingestSummary } from '../views/ingestSummary.ts';
import { IN_MEMORY, withStore, withStoreOrNone } from '../withStore.ts';

interface Options extends StoreOptions, FormatOptions, InputOptions {
  dryRun?: boolean;
  report?: string;
  text: boolean;
  jobs: number;
}

export const configure: Configure = (command, context) => {
  command
    .description(
      'Read articles into the graph. What was read before is not read again, so a job can simply be repeated.',
    )
    .argument('<input...>', 'files, folders or globs; - is standard input');
  for (const option of inputOptions()) command.addOption(option);
  command
    .addOption(jobsOption())
    .option('--dry-run', 'say what would be done, and write nothing')
    .option('--report <file>', 'write a JSON line per article: outcome, and the reason where it was left out')
    .option('--no-text', 'do not keep the texts in the graph; rebuild then has nothing to read')
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `${examples(
        'dealgraph ingest articles/',
        "dealgraph ingest 'news/**/*.html' --report report.ndjson",
        'zcat news.jsonl.gz | dealgraph ingest - --input-format jsonl --field url=link',
        'dealgraph ingest articles/ --store neo4j://localhost',
      )}\nCtrl-C finishes the batch and stops, with exit code 130; the same command goes on.`,
    )
    .action((inputs: string[], options: Options) => runIngest(inputs, options, context));
};

async function runIngest(inputs: string[], options: Options, { io, exitWith }: Context): Promise<void> {
  if (options.report !== undefined) {
    checkOutput('--report', options.report, { store: storeLocation(options, io), inputs });
  }
  const reader = loadReader(options.gazetteer);
  const readers = openReaders(reader, options);
  const report = options.report === undefined ? undefined : openReportFile(options.report);
  try {
    const job = { data: reader.data, ...readers, inputs, options, io, report };
    const summary = options.dryRun
      ? await withStoreOrNone(options, io, (store) => runJob(store, job))
      : await withStore(options, io, (store) => runJob(store, job), { create: true });
    report?.finish();
    await printSummary(summary, io, options.format);
    if (summary.stopped) exitWith(EXIT.interrupted);
    else if (summary.outcomes.failed > 0) exitWith(EXIT.someInputFailed);
  } finally {
    report?.discard();
    await readers.close();
  }
}

/** So many articles wait for each thread that none runs out of them. */
const ARTICLES_A_THREAD = 2;

/** One job reads in this thread, several in threads of their own, so that this one is free to write. */
function openReaders(
  { extractor }: Reader,
  { jobs, gazetteer = [] }: Options,
): Pick<Job, 'extractor' | 'concurrency'> & { close: () => Promise<void> } {
  if (jobs === 1) return { extractor, concurrency: 1, close: async () => {} };
  const pool = openExtractorPool(extractor, jobs, { gazetteers: gazetteer });
  return { ...pool, concurrency: jobs * ARTICLES_A_THREAD };
}

interface Job extends Pick<IngestOptions, 'data' | 'extractor' | 'concurrency'> {
  inputs: string[];
  options: Options;
  io: Io;
  report: ReportFile | undefined;
}

async function runJob(
  store: GraphStore,
  { inputs, options, io, report, data, extractor, concurrency }: Job,
): Promise<IngestSummary> {
  const { dryRun = false } = options;
  const log = new JobLog();
  const progress = progressOn(io.stderr);
  const interrupt = interruptible(io, progress);
  try {
    await write(io.stderr, `${startText(store, dryRun)}\n`);
    const result = await ingest(store, readArticles(inputs, readOptions(options, io)), {
      data,
      extractor,
      concurrency,
      keepText: options.text,
      dryRun,
      signal: interrupt.signal,
      onArticle: (outcome) => {
        log.add(outcome);
        report?.add(outcome);
      },
      onProgress: (state) => progress.show(progressText(state)),
    });
    return {
      store: store.location,
      dryRun,
      outcomes: result.outcomes,
      claims: result.claims,
      warned: result.warned,
      problems: log.problems,
      warnings: log.warnings,
      stopped: interrupt.signal.aborted,
      stoppedAfter: result.stoppedAfter ?? null,
      plan: result.plan ?? null,
      findings: dryRun ? null : await findings(store, log.telling),
    };
  } finally {
    progress.clear();
    interrupt.dispose();
  }
}

function startText({ location }: GraphStore, dryRun: boolean): string {
  if (!dryRun) return `Reading into ${plain(location)}`;
  return `Comparing with ${location === IN_MEMORY ? 'an empty graph, for there is no store yet' : plain(location)}`;
}

function progressText({ phase, read, claims }: IngestProgress): string {
  if (phase === 'deriving') return 'Deriving deals and relations …';
  return `${count(read, 'article')} read, ${count(claims, 'claim')} …`;
}

async function printSummary(summary: IngestSummary, io: Io, format: FormatOptions['format']): Promise<void> {
  if (chooseFormat(format, io.stdout) !== 'table') {
    for (const problem of [...summary.problems, ...summary.warnings]) await reportProblem(problem, io);
  }
  await print(
    { records: [summary], single: true, columns: INGEST_COLUMNS, card: (page) => ingestSummary(summary, page) },
    io,
    format,
  );
}
