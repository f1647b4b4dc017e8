import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { Extractor } from '../domain/extractor.ts';
import type { ArticleOutcome } from './outcome.ts';

/**
 * Reads an article for claims. An article that an extractor cannot read is reported and must not stop the job.
 */
export async function readArticle(extractor: Extractor, article: Article): Promise<Claim[] | ArticleOutcome> {
  try {
    return await extractor.extract(article);
  } catch (error) {
    return {
      outcome: 'failed',
      origin: article.origin,
      id: article.id,
      code: 'extraction-failed',
      reason: error instanceof Error ? error.message : String(error),
      hint: `this is a fault of ${extractor.id}, not of the article: please report it`,
    };
  }
}
