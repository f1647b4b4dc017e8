import { loadContext } from '../../src/cli/loadContext.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { createExtractor } from '../../src/extract/index.ts';
import { type Fact, factsOf } from '../../src/pipeline/facts.ts';
import { readDocuments, toArticle } from '../../src/sources/index.ts';

/** What the shipped extractor finds in one text. */
export interface Prediction {
  /** The source's own id, else the article's. */
  id: string;
  article: Article;
  claims: Claim[];
  /** The claims summed up, as `dealgraph extract` prints them. */
  facts: Fact[];
}

export interface Predicted {
  predictions: Prediction[];
  /** Of reading and extracting, with everything loaded. */
  seconds: number;
}

/**
 * Reads every text of a file of JSON lines; what is no article in a supported language is passed over, as the command does.
 * @param isWanted tells by their ids which are read; all where absent.
 */
export async function predict(
  gold: string,
  data = loadContext(),
  isWanted: (text: { id: string }) => boolean = () => true,
): Promise<Predicted> {
  const extractor = createExtractor(data);
  const predictions: Prediction[] = [];
  const began = performance.now();
  for await (const item of readDocuments([gold])) {
    const article = item.kind === 'issue' ? item.issue : toArticle(item.document);
    if (item.kind === 'issue' || 'outcome' in article) continue;
    const id = item.document.sourceId ?? article.id;
    if (!isWanted({ id })) continue;
    const claims = extractor.extract(article);
    predictions.push({ id, article, claims, facts: factsOf(claims, data) });
  }
  return { predictions, seconds: (performance.now() - began) / 1000 };
}
