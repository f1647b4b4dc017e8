import { CORE_RELATIONS } from '../../bench/eval/sets.ts';
import type { Passage } from '../support/passages.ts';
import type { AnnotatedArticle } from './articles.ts';

/** `client-of` is `supplies` seen from the customer. */
const SUPPLIED = 'client-of';
/** Relations of which a passage about one pair says whether they hold. */
const OF_PAIRS = CORE_RELATIONS.map((relation) => (relation === SUPPLIED ? 'supplies' : relation));

/** A passage as the articles are annotated: its client is the one who is supplied. */
export function articleOf({ text, pair, scored, triples }: Passage): AnnotatedArticle {
  const facts = triples.map(({ head, rel, tail }) => {
    return rel === SUPPLIED ? { head: tail, relation: 'supplies', tail: head } : { head, relation: rel, tail };
  });
  return { text, facts, relations: scored ?? OF_PAIRS, pair };
}
