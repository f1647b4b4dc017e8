import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { Extractor } from '../domain/extractor.ts';
import type { Ontology } from '../ontology/index.ts';
import { buildClaims } from './claims/build.ts';
import { ArticleReader, type ReaderContext, type Reading } from './reader.ts';

/** Raised with every change that alters what is extracted, so that stores notice. */
const VERSION = 'pairs-9';

/** What the extractor knows of the world and of the words for it. */
export type ExtractionContext = ReaderContext;

/** The claims of one reading, as the extractor signs them. */
export function claimsOf(article: Article, { drafts }: Reading, ontology: Ontology): Claim[] {
  return buildClaims(drafts, article, VERSION, (name) => ontology.relation(name));
}

/** Needs no waiting, unlike other extractors. */
interface LearnedExtractor extends Extractor {
  extract(article: Article): Claim[];
}

/** The extractor: names by gazetteer, shapes and a trained tagger; claims by the ontology's cues and a trained classifier of pairs. Pure and deterministic. */
export function createExtractor(context: ExtractionContext): LearnedExtractor {
  const reader = new ArticleReader(context);
  return { id: VERSION, extract: (article) => claimsOf(article, reader.read(article), context.ontology) };
}
