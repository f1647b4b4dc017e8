import type { Article } from './article.ts';
import type { Claim } from './claim.ts';

/** Reads claims from an article. Patterns today; a language model may stand behind the same port. */
export interface Extractor {
  /** Name and version; stored with every claim, so that an upgrade is noticed. */
  readonly id: string;
  /** Claims in the order of their place in the text. The same article gives the same claims. */
  extract(article: Article): Claim[] | Promise<Claim[]>;
}
