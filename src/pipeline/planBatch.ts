import type { Article } from '../domain/article.ts';
import { namesOf } from '../domain/claim.ts';
import type { Extractor } from '../domain/extractor.ts';
import type { ArticleReading } from '../graph/articlePlan.ts';
import type { StoredArticle } from '../graph/articleRow.ts';
import { resolveClaim } from '../resolve/resolveClaim.ts';
import type { BuildData } from './buildData.ts';
import { inLanes } from './inLanes.ts';
import type { ArticleOutcome } from './outcome.ts';
import { readArticle } from './readArticle.ts';
import { sortArticles } from './sortArticles.ts';
import type { KnownArticle } from './storedArticles.ts';

/** How articles become claims and nodes. */
export interface ReadingOptions {
  extractor: Extractor;
  data: BuildData;
  /** Keep the texts, which `rebuild` needs. */
  keepText: boolean;
  /** How many articles are given to the extractor at once; more than one is of use where it does not work in this thread. */
  concurrency?: number;
}

/** What a batch of articles comes to, before anything is written. */
export interface PlannedBatch {
  /** In the order the articles were read. */
  outcomes: ArticleOutcome[];
  readings: ArticleReading[];
  /** Ids of the articles among them that are stored already. */
  replaced: string[];
  /** Articles that are as they were, but were read from another place. */
  origins: { id: string; origins: string[] }[];
  /** What is known of each article of the batch once it is written. */
  known: Map<string, KnownArticle>;
}

/** An article as it is kept. */
export function toStored(
  { text, origin: _, warnings: __, ...rest }: Article,
  origins: string[],
  keepText: boolean,
): StoredArticle {
  return { ...rest, origins, ...(keepText && { text }) };
}

/** Reads the articles of a batch that are news for claims, and links the claims to entities. */
async function readNews(
  articles: Iterable<Article>,
  origins: ReadonlyMap<string, string[]>,
  { extractor, data, keepText, concurrency = 1 }: ReadingOptions,
): Promise<{ readings: ArticleReading[]; failures: Map<string, ArticleOutcome> }> {
  const readings: ArticleReading[] = [];
  const failures = new Map<string, ArticleOutcome>();
  const read = await inLanes(articles, concurrency, async (article) => {
    return { article, claims: await readArticle(extractor, article) };
  });
  for (const { article, claims } of read) {
    if (Array.isArray(claims)) {
      // Nobody could look up whom the text does not name.
      const ofNamed = claims.filter((claim) => !namesOf(claim).some(({ unnamed }) => unnamed));
      const resolved = ofNamed.map((claim) => resolveClaim(claim, data.gazetteer));
      readings.push({ article: toStored(article, origins.get(article.id)!, keepText), claims: resolved });
    } else failures.set(article.id, claims);
  }
  return { readings, failures };
}

/** What is known of the articles of a batch: those that cannot be read stay as they were. */
function knownAfter(
  sorted: ReadonlyMap<string, KnownArticle>,
  stored: ReadonlyMap<string, KnownArticle>,
  failed: Iterable<string>,
): Map<string, KnownArticle> {
  const known = new Map(sorted);
  for (const id of failed) {
    const before = stored.get(id);
    if (before) known.set(id, before);
    else known.delete(id);
  }
  return known;
}

/**
 * Plans a batch.
 * @param stored the articles with these ids that the graph has.
 */
export async function planBatch(
  articles: readonly Article[],
  stored: ReadonlyMap<string, KnownArticle>,
  options: ReadingOptions,
): Promise<PlannedBatch> {
  const sorted = sortArticles(articles, stored, options.keepText);
  const { readings, failures } = await readNews(sorted.toRead.values(), sorted.origins, options);
  const claims = new Map(readings.map((reading) => [reading.article.id, reading.claims.length]));
  const outcomes = sorted.decisions.map(({ article, decision }): ArticleOutcome => {
    const { id, origin, title, warnings } = article;
    const isRead = decision.outcome !== 'unchanged' && sorted.toRead.get(id) === article;
    const failure = isRead ? failures.get(id) : undefined;
    const count = isRead ? claims.get(id) : undefined;
    const about = { origin, id, ...(title !== undefined && { title }), ...(warnings !== undefined && { warnings }) };
    return { ...(failure ?? decision), ...about, ...(count !== undefined && { claims: count }) };
  });
  return {
    outcomes,
    readings,
    known: knownAfter(sorted.known, stored, failures.keys()),
    replaced: readings.map(({ article }) => article.id).filter((id) => stored.has(id)),
    origins: [...sorted.origins].filter(([id]) => !sorted.toRead.has(id)).map(([id, origins]) => ({ id, origins })),
  };
}
