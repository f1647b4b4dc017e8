import type { Article } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { IngestOptions } from '../../src/pipeline/ingest.ts';
import { shipped } from './shipped.ts';

/** Options for an ingest of articles whose claims are there already, so that only the graph's share is measured. */
export async function alreadyRead(articles: readonly Article[]): Promise<{ options: IngestOptions; claims: number }> {
  const { data, extractor } = await shipped();
  const claimsOf = new Map<string, Claim[]>();
  for (const article of articles) claimsOf.set(article.id, await extractor.extract(article));
  const claims = [...claimsOf.values()].reduce((sum, { length }) => sum + length, 0);
  return { claims, options: { data, extractor: { id: extractor.id, extract: ({ id }) => claimsOf.get(id) ?? [] } } };
}
