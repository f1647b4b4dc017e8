import { z } from 'zod';
import type { Claim } from '../domain/claim.ts';
import { type ArticleReading, planArticles } from '../graph/articlePlan.ts';
import { type StoredArticle, storedArticle } from '../graph/articleRow.ts';
import { storedClaim } from '../graph/storedClaim.ts';
import { resolveClaim } from '../resolve/resolveClaim.ts';
import { BATCH_SIZES } from '../store/batchSizes.ts';
import type { GraphStore } from '../store/port.ts';
import { applyArticles } from './applyArticles.ts';
import { noteBuiltWith } from './buildMeta.ts';
import { type Derived, deriveDirty } from './derive.ts';
import type { ArticleOutcome } from './outcome.ts';
import type { ReadingOptions } from './planBatch.ts';
import { readArticle } from './readArticle.ts';
import { readerOf, readRows } from './readRows.ts';

export interface RebuildOptions extends Omit<ReadingOptions, 'keepText'> {
  /** Articles a transaction. Default: 100. */
  batchSize?: number;
  /** Stops after the batch at hand. Until a rebuild has gone through, the graph takes no other job. */
  signal?: AbortSignal;
  /** Hears of every article: `changed` where it was read again, else `skipped` or `failed` with the reason. */
  onArticle?: (outcome: ArticleOutcome) => void;
}

export interface RebuildReport {
  /** Articles read again. */
  read: number;
  /** Articles whose texts are not kept: their claims stay and are only linked to entities again. */
  withoutText: number;
  failed: number;
  claims: number;
  /** None where the job was stopped. */
  derived?: Derived;
}

const claimOfArticle = z.object({ claim: storedClaim });
const articleWithText = z.object({ article: storedArticle });

async function storedClaims(store: GraphStore, articleId: string): Promise<Claim[]> {
  const rows = await readRows(readerOf(store), 'claims-of-articles', { ids: [articleId] }, claimOfArticle);
  return rows.map(({ claim }) => claim);
}

interface Reread {
  claims: Claim[];
  outcome: ArticleOutcome;
}

/** Reads an article again; one that cannot be read keeps its claims. */
async function reread(store: GraphStore, stored: StoredArticle, { extractor }: RebuildOptions): Promise<Reread> {
  const { text, origins, ...rest } = stored;
  const about = { origin: origins[0] ?? '-', id: rest.id, ...(rest.title !== undefined && { title: rest.title }) };
  if (text === undefined) {
    const reason = 'its text is not kept, so its claims stay as they were';
    const hint = 'ingest it again to have it read by this version';
    return {
      claims: await storedClaims(store, rest.id),
      outcome: { ...about, outcome: 'skipped', code: 'no-text', reason, hint },
    };
  }
  const claims = await readArticle(extractor, { ...rest, text, origin: about.origin });
  if (Array.isArray(claims)) return { claims, outcome: { ...about, outcome: 'changed', claims: claims.length } };
  return { claims: await storedClaims(store, rest.id), outcome: claims };
}

function count(report: RebuildReport, { claims, outcome }: Reread): void {
  report.claims += claims.length;
  if (outcome.outcome === 'changed') report.read += 1;
  if (outcome.outcome === 'skipped') report.withoutText += 1;
  if (outcome.outcome === 'failed') report.failed += 1;
}

/** All stored articles in order of their ids; each batch is read after the one before was written. */
async function* storedBatches(store: GraphStore, size: number): AsyncGenerator<StoredArticle[]> {
  for (let after = ''; ; ) {
    const rows = await readRows(readerOf(store), 'articles-with-text', { after, limit: size }, articleWithText);
    const articles = rows.map(({ article }) => article);
    const last = articles.at(-1);
    if (!last) return;
    yield articles;
    after = last.id;
  }
}

/** Reads a batch again and writes it in the place of what was read before. */
async function rebuildBatch(
  store: GraphStore,
  batch: readonly StoredArticle[],
  options: RebuildOptions,
): Promise<Reread[]> {
  const results: Reread[] = [];
  for (const article of batch) results.push(await reread(store, article, options));
  const readings = batch.map((article, index): ArticleReading => {
    const claims = results[index]!.claims.map((claim) => resolveClaim(claim, options.data.gazetteer));
    return { article, claims };
  });
  const plan = planArticles(readings);
  await store.write((transaction) => applyArticles(store, transaction, plan));
  return results;
}

/** Reads every kept text again, with this extractor and this gazetteer, and derives the graph anew. */
export async function rebuild(store: GraphStore, options: RebuildOptions): Promise<RebuildReport> {
  const { extractor, data, batchSize = BATCH_SIZES.articles } = options;
  const report: RebuildReport = { read: 0, withoutText: 0, failed: 0, claims: 0 };
  for await (const batch of storedBatches(store, batchSize)) {
    for (const result of await rebuildBatch(store, batch, options)) {
      count(report, result);
      options.onArticle?.(result.outcome);
    }
    if (options.signal?.aborted) return report;
  }
  await noteBuiltWith(store, { extractor: extractor.id, gazetteer: data.gazetteer.digest });
  const derived = await deriveDirty(store, data);
  await store.checkpoint();
  return { ...report, derived };
}
