import type { Actor } from './actor.ts';
import type { Span } from './runs.ts';

/** How a mention refers: by a name, by office ("French officials"), by a noun ("the company"), or by a pronoun. */
export type Reference = 'name' | 'office' | 'nominal' | 'pronoun';

export interface Mention extends Span {
  /** Whom it refers to: one, or more for "the two companies". */
  actors: readonly Actor[];
  reference: Reference;
  /** A country's name that says where something is: "in France". */
  locative: boolean;
}
