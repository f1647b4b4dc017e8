import type { Article } from '../domain/article.ts';
import { compareText } from '../domain/ids.ts';
import type { KnownArticle } from './storedArticles.ts';
import { type Decision, decide } from './version.ts';

/** What is to be done with the articles of a batch. */
export interface SortedBatch {
  /** What becomes of each article read, in the order they were read. */
  decisions: { article: Article; decision: Decision }[];
  /** The versions to write, one for each id. */
  toRead: Map<string, Article>;
  /** All places each article of the batch was read from, where there are new ones or a new version. */
  origins: Map<string, string[]>;
  /** What is known of each article of the batch once all of it is written. */
  known: Map<string, KnownArticle>;
}

function joinOrigins(known: KnownArticle | undefined, origin: string): string[] {
  return [...new Set([...(known?.article.origins ?? []), origin])].sort(compareText);
}

/**
 * Decides for each article of a batch whether it is new, a later version, or nothing new.
 * @param stored the articles with these ids that the graph has.
 */
export function sortArticles(
  batch: readonly Article[],
  stored: ReadonlyMap<string, KnownArticle>,
  keepText: boolean,
): SortedBatch {
  const known = new Map(stored);
  const sorted: SortedBatch = { decisions: [], toRead: new Map(), origins: new Map(), known };
  for (const article of batch) {
    const before = known.get(article.id);
    const decision = decide(before, article, keepText);
    const origins = joinOrigins(before, article.origin);
    sorted.decisions.push({ article, decision });
    const isNews = decision.outcome !== 'unchanged';
    if (isNews) sorted.toRead.set(article.id, article);
    if (isNews || origins.length > before!.article.origins.length) sorted.origins.set(article.id, origins);
    const kept = isNews ? article : before!.article;
    known.set(article.id, { article: { ...kept, origins }, hasText: isNews ? keepText : before!.hasText });
  }
  return sorted;
}
