import type { Passage } from '../support/passages.ts';
import type { AnnotatedArticle } from './articles.ts';

/** Relations of which a passage about one pair says whether they hold. */
const OF_PAIRS = [
  'partnered-with',
  'acquired',
  'invested-in',
  'subsidiary-of',
  'supplies',
  'competes-with',
  'merged-with',
  'regulates',
];

/** A passage as the articles are annotated: its client is the one who is supplied. */
export function articleOf({ text, pair, scored, triples }: Passage): AnnotatedArticle {
  const facts = triples.map(({ head, rel, tail }) => {
    return rel === 'client-of' ? { head: tail, relation: 'supplies', tail: head } : { head, relation: rel, tail };
  });
  return { text, facts, relations: scored ?? OF_PAIRS, pair };
}
