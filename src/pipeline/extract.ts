import type { Document } from '../domain/article.ts';
import type { Extractor } from '../domain/extractor.ts';
import { toArticle } from '../sources/index.ts';
import type { BuildData } from './buildData.ts';
import { type Fact, factsOf } from './facts.ts';
import { type ArticleOutcome, outcomeOfIssue } from './outcome.ts';
import { readArticle } from './readArticle.ts';

/** What one article says. */
export interface ArticleFacts {
  /** The source's own id, else the article's. */
  id: string;
  facts: Fact[];
}

/**
 * Reads one document for facts; needs no store.
 * @returns its facts, or why there are none: a language that is not supported, a failure of the extractor.
 */
export async function extract(
  document: Document,
  { extractor, data }: { extractor: Extractor; data: BuildData },
): Promise<ArticleFacts | ArticleOutcome> {
  const article = toArticle(document);
  if ('outcome' in article) return outcomeOfIssue(article);
  const claims = await readArticle(extractor, article);
  return Array.isArray(claims) ? { id: document.sourceId ?? article.id, facts: factsOf(claims, data) } : claims;
}
