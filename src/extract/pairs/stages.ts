import type { PairClassifier } from './classifier.ts';
import { type PairContext, toldOf, wordFeatures } from './features.ts';
import type { Pair } from './pair.ts';
import { addPath } from './pathFeatures.ts';

/** Where the words alone give no relation more than this, and the cues told none, the path between the two does not change it. */
const UNLIKELY = 0.15;
/** … nor where they give one so much. */
const SURE = 0.95;

/** Probabilities of the classes of a pair. The sentence is parsed only where the words leave it open: parsing costs more than all else. */
export function probabilitiesOf(classifier: PairClassifier, pair: Pair, context: PairContext): number[] {
  const features = wordFeatures(pair, context);
  const byWords = classifier.probabilities(features.hashes);
  const likeliest = Math.max(...byWords);
  if (likeliest > SURE || (likeliest < UNLIKELY && toldOf(pair, context).length === 0)) return byWords;
  const known = features.hashes.length;
  addPath(features, pair, context);
  return classifier.probabilities(features.hashes, known);
}
