/** What a thread of `extractorPool.ts` runs: reads the articles it is given, as the command itself would. */
import { Tinypool } from 'tinypool';
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { ThreadData } from './extractorPool.ts';
import { loadReader } from './loadContext.ts';

const { gazetteers } = Tinypool.workerData as ThreadData;
const { extractor } = loadReader(gazetteers);

/** Called by the pool for each article. */
export default function extract(article: Article): Claim[] | Promise<Claim[]> {
  return extractor.extract(article);
}
