import type { Actor } from '../mentions/actor.ts';
import type { SentenceView } from '../syntax/view.ts';
import { distanceClass, type FeatureSet } from './featureSet.ts';
import type { Pair } from './pair.ts';
import { typeName, wordAt, wordsBetween } from './words.ts';

/** So few words between two names are taken whole too. */
const SHORT = 6;
const LEFT = 6;
const RIGHT = 8;

function kindName({ entry }: Actor): string {
  return entry?.kind ?? (entry ? 'known' : 'unknown');
}

/** Who the two are, and the words between, before and after them. */
export function addSurface(features: FeatureSet, { first, second }: Pair, view: SentenceView): void {
  const [a, b] = [first.actor, second.actor];
  features.add('types', typeName(a), typeName(b));
  features.add('kinds', kindName(a), kindName(b));
  features.add('kind of first', kindName(a), typeName(b));
  features.add('kind of second', typeName(a), kindName(b));
  features.addTyped('references', first.mention.reference, second.mention.reference);
  features.addTyped('block', view.sentence.kind);
  features.addTyped('distance', distanceClass(second.mention.from - first.mention.to));
  const between = wordsBetween(view, first.mention.to, second.mention.from);
  const names = between.filter((word) => word.startsWith('<') && word !== '<number>').length;
  features.addTyped('names between', Math.min(names, 5));
  addBetween(features, between);
  addAround(features, { first, second }, between, view);
}

function addBetween(features: FeatureSet, between: readonly string[]): void {
  if (between.length <= SHORT) features.addTyped('all between', ...between);
  between.forEach((word, i) => {
    features.addTyped('between', word);
    if (i > 0) features.add('two between', between[i - 1]!, word);
    if (i > 1) features.add('three between', between[i - 2]!, between[i - 1]!, word);
  });
}

function addAround(
  features: FeatureSet,
  { first, second }: Pair,
  between: readonly string[],
  view: SentenceView,
): void {
  const left = Array.from({ length: LEFT }, (_, i) => wordAt(view, first.mention.from - 1 - i));
  const right = Array.from({ length: RIGHT }, (_, i) => wordAt(view, second.mention.to + i));
  const [opening, next] = [between[0] ?? '', between[1] ?? ''];
  const [closing, previous] = [between.at(-1) ?? '', between.at(-2) ?? ''];
  features.addTyped('before', left[0]!);
  features.add('two before', left[1]!, left[0]!);
  features.add('three before', left[2]!, left[1]!, left[0]!);
  features.addTyped('after', right[0]!);
  features.add('two after', right[0]!, right[1]!);
  features.add('three after', right[0]!, right[1]!, right[2]!);
  for (const word of left) features.add('left', word);
  for (const word of right) features.add('right', word);
  features.addTyped('opening', opening);
  features.add('two opening', opening, next);
  features.addTyped('closing', closing);
  features.add('two closing', closing, previous);
  features.add('frame', left[0]!, opening, closing, right[0]!);
}
