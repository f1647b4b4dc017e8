import type { SentenceView } from '../syntax/view.ts';
import { distanceClass, type FeatureSet, hashOf, join, joinAll, templates } from './featureSet.ts';
import { type Pair, type Party, typeOfParty } from './pair.ts';
import { type SentenceWords, wordAt } from './words.ts';

/** So few words between two names are taken whole too. */
const SHORT = 6;
const LEFT = 6;
const RIGHT = 8;

const OF_PAIR = templates(
  'types',
  'kinds',
  'kind of first',
  'kind of second',
  'references',
  'block',
  'distance',
  'names between',
);
const BETWEEN = templates('all between', 'between', 'two between', 'three between');
const AROUND = templates(
  'before',
  'two before',
  'three before',
  'after',
  'two after',
  'three after',
  'left',
  'right',
  'opening',
  'two opening',
  'closing',
  'two closing',
  'frame',
);
/** Where no word is. */
const NONE = hashOf('');

const typeHash = (party: Party): number => hashOf(typeOfParty(party));
const kindHash = ({ actor: { entry } }: Party): number => hashOf(entry?.kind ?? (entry ? 'known' : 'unknown'));

/** Who the two are, and the words between, before and after them. */
export function addSurface(features: FeatureSet, pair: Pair, view: SentenceView, words: SentenceWords): void {
  const { first, second } = pair;
  const from = first.mention.to;
  const to = second.mention.from;
  features.add(join(OF_PAIR.types, typeHash(first), typeHash(second)));
  features.add(join(OF_PAIR.kinds, kindHash(first), kindHash(second)));
  features.add(join(OF_PAIR['kind of first'], kindHash(first), typeHash(second)));
  features.add(join(OF_PAIR['kind of second'], typeHash(first), kindHash(second)));
  features.addTyped(join(OF_PAIR.references, hashOf(first.mention.reference), hashOf(second.mention.reference)));
  features.addTyped(join(OF_PAIR.block, hashOf(view.sentence.kind)));
  features.addTyped(join(OF_PAIR.distance, distanceClass(to - from)));
  const between: number[] = [];
  let names = 0;
  for (let i = from; i < to; i++) {
    if (i > from && words.continued[i]) continue;
    between.push(words.hashes[i]!);
    if (words.named[i]) names++;
  }
  features.addTyped(join(OF_PAIR['names between'], Math.min(names, 5)));
  addBetween(features, between);
  addAround(features, pair, between, words);
}

function addBetween(features: FeatureSet, between: readonly number[]): void {
  if (between.length <= SHORT) features.addTyped(joinAll(BETWEEN['all between'], between));
  for (let i = 0; i < between.length; i++) {
    const word = between[i]!;
    features.addTyped(join(BETWEEN.between, word));
    if (i > 0) features.add(join(BETWEEN['two between'], between[i - 1]!, word));
    if (i > 1) features.add(join(BETWEEN['three between'], between[i - 2]!, between[i - 1]!, word));
  }
}

function addAround(
  features: FeatureSet,
  { first, second }: Pair,
  between: readonly number[],
  words: SentenceWords,
): void {
  const left = (i: number): number => wordAt(words, first.mention.from - 1 - i);
  const right = (i: number): number => wordAt(words, second.mention.to + i);
  const opening = between[0] ?? NONE;
  const next = between[1] ?? NONE;
  const closing = between[between.length - 1] ?? NONE;
  const previous = between[between.length - 2] ?? NONE;
  features.addTyped(join(AROUND.before, left(0)));
  features.add(join(AROUND['two before'], left(1), left(0)));
  features.add(join(AROUND['three before'], left(2), left(1), left(0)));
  features.addTyped(join(AROUND.after, right(0)));
  features.add(join(AROUND['two after'], right(0), right(1)));
  features.add(join(AROUND['three after'], right(0), right(1), right(2)));
  for (let i = 0; i < LEFT; i++) features.add(join(AROUND.left, left(i)));
  for (let i = 0; i < RIGHT; i++) features.add(join(AROUND.right, right(i)));
  features.addTyped(join(AROUND.opening, opening));
  features.add(join(AROUND['two opening'], opening, next));
  features.addTyped(join(AROUND.closing, closing));
  features.add(join(AROUND['two closing'], closing, previous));
  features.add(join(AROUND.frame, left(0), opening, closing, right(0)));
}
