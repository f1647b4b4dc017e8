import { loadReader } from '../../src/cli/loadContext.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Extractor } from '../../src/domain/extractor.ts';
import { packagePath } from '../../src/package/paths.ts';
import { readArticles, type SourceItem } from '../../src/pipeline/readArticles.ts';
import { allOf } from '../support/allOf.ts';

const reader = loadReader();
export const { data } = reader;

const read = new Map<string, Claim[]>();

/** The program's extractor, which reads each article once however many stores it goes into. */
export const extractor: Extractor = {
  id: reader.extractor.id,
  async extract(article) {
    const key = article.id + article.textHash;
    const claims = read.get(key) ?? (await reader.extractor.extract(article));
    read.set(key, claims);
    return claims;
  },
};

/** All sample articles, as a job reads them. */
export const corpus: SourceItem[] = await allOf(readArticles([packagePath('data', 'articles')]));
