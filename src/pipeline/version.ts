import type { Article } from '../domain/article.ts';
import { hashOf } from '../domain/ids.ts';
import type { StoredArticle } from '../graph/articleRow.ts';

/** What becomes of an article that was read. */
export interface Decision {
  outcome: 'new' | 'changed' | 'unchanged';
  /** Why a version that differs was not taken. */
  reason?: string;
}

/** All that is kept of an article but where it was read. */
function contentOf(article: Omit<StoredArticle, 'origins' | 'text'>): string {
  const { id, url, title, publisher, author, publishedAt, modifiedAt, language, textHash } = article;
  return hashOf([id, url, title, publisher, author, publishedAt, modifiedAt, language, textHash]);
}

/** Sorts undated versions before dated ones. */
const versionDate = ({ modifiedAt, publishedAt }: Pick<Article, 'modifiedAt' | 'publishedAt'>): string =>
  modifiedAt ?? publishedAt ?? '';

/**
 * Compares a version of an article with the one that is known: the later modified (else published) one counts, and of
 * two with one date, or with none, the last read.
 * @param known the version in the graph or earlier in the job; `hasText` whether its text is kept.
 */
export function decide(
  known: { article: Omit<StoredArticle, 'text'>; hasText: boolean } | undefined,
  incoming: Article,
  keepText: boolean,
): Decision {
  if (!known) return { outcome: 'new' };
  if (contentOf(known.article) === contentOf(incoming)) {
    return { outcome: keepText && !known.hasText ? 'changed' : 'unchanged' };
  }
  if (versionDate(incoming) < versionDate(known.article)) {
    return { outcome: 'unchanged', reason: `a version of ${versionDate(known.article)} is already there` };
  }
  return { outcome: 'changed' };
}
