import type { SentenceView } from '../syntax/view.ts';
import { constant, distanceClass, type FeatureSet, hashOf, join, joinAll, templates } from './featureSet.ts';
import { type Pair, type Party, typeOfParty } from './pair.ts';
import { type SentenceWords, wordAt } from './words.ts';

/** So few words between two names are taken whole too. */
const SHORT = 6;
/** How many words around the two count. */
const LEFT = 6;
const RIGHT = 8;

const OF_PAIR = templates('types', 'kinds', 'kind of first', 'kind of second', 'references', 'block', 'distance');
const BETWEEN = templates('all between', 'between', 'two between', 'opening', 'closing');
const AROUND = templates('before', 'two before', 'after', 'two after', 'left', 'right', 'frame');
/** Where no word is. */
const NONE = constant('');

const typeHash = (party: Party): number => hashOf(typeOfParty(party));
const kindHash = ({ actor: { entry } }: Party): number => hashOf(entry?.kind ?? (entry ? 'known' : 'unknown'));

/** Of what types the two are. */
export function typesOf({ first, second }: Pair): number {
  return join(OF_PAIR.types, typeHash(first), typeHash(second));
}

/** What kinds the two are of, and the words between, before and after them. */
export function addSurface(
  features: FeatureSet,
  { first, second }: Pair,
  view: SentenceView,
  words: SentenceWords,
): void {
  features.add(join(OF_PAIR.kinds, kindHash(first), kindHash(second)));
  features.add(join(OF_PAIR['kind of first'], kindHash(first), typeHash(second)));
  features.add(join(OF_PAIR['kind of second'], typeHash(first), kindHash(second)));
  features.addTyped(join(OF_PAIR.references, hashOf(first.mention.reference), hashOf(second.mention.reference)));
  features.addTyped(join(OF_PAIR.block, hashOf(view.sentence.kind)));
  features.addTyped(join(OF_PAIR.distance, distanceClass(second.mention.from - first.mention.to)));
  addWords(features, words, {
    before: words.places[first.mention.from]! - 1,
    from: words.places[first.mention.to]!,
    to: words.places[second.mention.from]!,
    after: words.places[second.mention.to]!,
  });
}

/** Places of words around two names: the one before the first, those between, and the one after the second. */
interface Frame {
  before: number;
  from: number;
  to: number;
  after: number;
}

function addWords(features: FeatureSet, words: SentenceWords, { before, from, to, after }: Frame): void {
  const { hashes } = words;
  const opening = from < to ? hashes[from]! : NONE;
  const closing = from < to ? hashes[to - 1]! : NONE;
  if (to - from <= SHORT) features.addTyped(joinAll(BETWEEN['all between'], hashes.slice(from, to)));
  for (let i = from; i < to; i++) {
    features.addTyped(join(BETWEEN.between, hashes[i]!));
    if (i > from) features.add(join(BETWEEN['two between'], hashes[i - 1]!, hashes[i]!));
  }
  features.addTyped(join(BETWEEN.opening, opening));
  features.addTyped(join(BETWEEN.closing, closing));

  const left = wordAt(words, before);
  const right = wordAt(words, after);
  features.addTyped(join(AROUND.before, left));
  features.addTyped(join(AROUND.after, right));
  features.add(join(AROUND['two before'], wordAt(words, before - 1), left));
  features.add(join(AROUND['two after'], right, wordAt(words, after + 1)));
  for (let i = 0; i < LEFT; i++) features.add(join(AROUND.left, wordAt(words, before - i)));
  for (let i = 0; i < RIGHT; i++) features.add(join(AROUND.right, wordAt(words, after + i)));
  features.add(join(AROUND.frame, left, opening, closing, right));
}
