import type { Article } from '../domain/article.ts';
import { planArticles } from '../graph/articlePlan.ts';
import { BATCH_SIZES } from '../store/batchSizes.ts';
import type { GraphStore } from '../store/port.ts';
import { applyArticles } from './applyArticles.ts';
import { articleKey } from './articleKey.ts';
import { inBatches } from './batches.ts';
import { checkBuiltWith, noteBuiltWith } from './buildMeta.ts';
import { type Derived, deriveDirty } from './derive.ts';
import { DryRun, type JobPlan } from './dryRun.ts';
import { type ArticleOutcome, OUTCOMES, type Outcome, outcomeOfIssue } from './outcome.ts';
import { type PlannedBatch, planBatch, type ReadingOptions } from './planBatch.ts';
import { readAhead } from './readAhead.ts';
import { isIssue, type SourceItem } from './readArticles.ts';
import { storedArticles } from './storedArticles.ts';
import { Unwritten } from './unwritten.ts';

export interface IngestOptions extends Omit<ReadingOptions, 'keepText'> {
  /** Keep the texts, which `rebuild` needs. Default: true. */
  keepText?: boolean;
  /** Plan only; write nothing. */
  dryRun?: boolean;
  /** Articles a transaction. Default: 100. */
  batchSize?: number;
  /** Stops after the batch at hand; what was read is derived as ever. */
  signal?: AbortSignal;
  /** Hears what became of each thing read, in order, once its batch is written. */
  onArticle?: (outcome: ArticleOutcome) => void;
  /** Hears how far the job is. */
  onProgress?: (progress: IngestProgress) => void;
}

export interface IngestProgress {
  phase: 'reading' | 'deriving';
  /** Things read so far, and the claims in them. */
  read: number;
  claims: number;
}

export interface IngestReport {
  outcomes: Record<Outcome, number>;
  /** Claims read. */
  claims: number;
  /** Articles among them that were read, but not with all that came with them. */
  warned: number;
  /** None in a dry run. */
  derived?: Derived;
  /** Only in a dry run. */
  plan?: JobPlan;
  /** Where the last thing was read that is in, for a job that was stopped. */
  stoppedAfter?: string;
}

async function writeBatch(store: GraphStore, { readings, origins }: PlannedBatch): Promise<void> {
  if (readings.length === 0 && origins.length === 0) return;
  const plan = planArticles(readings);
  await store.write(async (transaction) => {
    if (readings.length > 0) await applyArticles(store, transaction, plan);
    if (origins.length > 0) await transaction.run('write/article-origins', { rows: origins });
  });
}

/** The articles of a batch, under the ids of their nodes. */
function articlesOf(batch: readonly SourceItem[]): Article[] {
  return batch.flatMap((item) => (isIssue(item) ? [] : [{ ...item, id: articleKey(item.id) }]));
}

/** Outcomes of a batch in the order it was read, issues in their places. */
function outcomesInOrder(batch: readonly SourceItem[], ofArticles: readonly ArticleOutcome[]): ArticleOutcome[] {
  const next = ofArticles.values();
  return batch.map((item) => (isIssue(item) ? outcomeOfIssue(item) : next.next().value!));
}

/** A batch with what it comes to. */
interface ReadBatch extends PlannedBatch {
  batch: readonly SourceItem[];
}

/** Reads and plans batch after batch; each knows those before it, whether they are written yet or not. */
async function* plannedBatches(
  store: GraphStore,
  batches: AsyncIterable<SourceItem[]>,
  unwritten: Unwritten,
  options: ReadingOptions,
): AsyncGenerator<ReadBatch> {
  for await (const batch of batches) {
    const articles = articlesOf(batch);
    const ids = articles.map(({ id }) => id);
    // First of all, since a batch that is being written is either here or in the store.
    const waiting = unwritten.of(ids);
    const known = new Map([...(await storedArticles(store, ids)), ...waiting]);
    const planned = await planBatch(articles, known, options);
    unwritten.add(planned);
    yield { ...planned, batch };
  }
}

/** Counts what became of each thing read. */
class Tally {
  readonly report: IngestReport = {
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>,
    claims: 0,
    warned: 0,
  };
  read = 0;
  lastOrigin: string | undefined;

  add({ outcome, claims = 0, origin, warnings = [] }: ArticleOutcome): void {
    this.report.outcomes[outcome] += 1;
    this.report.claims += claims;
    if (warnings.length > 0) this.report.warned += 1;
    this.read += 1;
    this.lastOrigin = origin;
  }

  progress(phase: IngestProgress['phase']): IngestProgress {
    return { phase, read: this.read, claims: this.report.claims };
  }
}

/**
 * Reads articles into the graph. Reading one again adds nothing, so a job that broke off is simply run again.
 * @param items what a source yields; asked for a batch at a time.
 * @throws DealgraphError `usage` where the graph was built with another extractor or gazetteer; and what the store throws.
 */
export async function ingest(
  store: GraphStore,
  items: AsyncIterable<SourceItem> | Iterable<SourceItem>,
  { keepText = true, batchSize = BATCH_SIZES.articles, signal, onArticle, onProgress, ...options }: IngestOptions,
): Promise<IngestReport> {
  const builtWith = { extractor: options.extractor.id, gazetteer: options.data.gazetteer.digest };
  await checkBuiltWith(store, builtWith);
  const dryRun = options.dryRun ? new DryRun(store, options.data) : undefined;
  if (!dryRun) await noteBuiltWith(store, builtWith);

  const tally = new Tally();
  const unwritten = new Unwritten();
  for await (const planned of readAhead(
    plannedBatches(store, inBatches(items, batchSize), unwritten, { ...options, keepText }),
  )) {
    if (dryRun) dryRun.add(planned);
    else {
      await writeBatch(store, planned);
      unwritten.remove(planned);
    }
    for (const outcome of outcomesInOrder(planned.batch, planned.outcomes)) {
      tally.add(outcome);
      onArticle?.(outcome);
    }
    onProgress?.(tally.progress('reading'));
    if (signal?.aborted) break;
  }

  const { report, lastOrigin } = tally;
  if (signal?.aborted && lastOrigin !== undefined) report.stoppedAfter = lastOrigin;
  if (dryRun) return { ...report, plan: await dryRun.plan() };
  onProgress?.(tally.progress('deriving'));
  const derived = await deriveDirty(store, options.data);
  await store.checkpoint();
  return { ...report, derived };
}
