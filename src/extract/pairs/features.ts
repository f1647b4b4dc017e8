import type { RelationDraft } from '../claims/draft.ts';
import type { CueMatch } from '../cues/cueIndex.ts';
import { addCues, addToldHere, addToldInArticle, type ToldInArticle } from './cueFeatures.ts';
import { FeatureSet } from './featureSet.ts';
import { type Pair, typeOfParty } from './pair.ts';
import { addPath, type ParsedSentence } from './pathFeatures.ts';
import { addSurface } from './surfaceFeatures.ts';

/** What the features of a pair are taken from. */
export interface PairContext extends ParsedSentence {
  /** The pairs of its names that may have to do with each other; at least one. */
  pairs: readonly Pair[];
  cues: readonly CueMatch[];
  /** What the cues made of this sentence. */
  told: readonly RelationDraft[];
  /** What they made of the whole article. */
  inArticle: ToldInArticle;
}

/** Hashed features of a pair of parties. None of them holds a name. */
export function featuresOf(pair: Pair, context: PairContext): FeatureSet {
  const features = wordFeatures(pair, context);
  addPath(features, pair, context);
  return features;
}

/** Those that need no parse. */
export function wordFeatures(pair: Pair, { view, words, cues, told, inArticle }: PairContext): FeatureSet {
  const features = new FeatureSet(`${typeOfParty(pair.first)} ${typeOfParty(pair.second)}`);
  addSurface(features, pair, view, words);
  addCues(features, pair, cues);
  addToldHere(features, pair, told);
  addToldInArticle(features, pair, inArticle);
  return features;
}

/** What the cues made of a pair in its sentence. */
export function toldOf({ first, second }: Pair, { told }: Pick<PairContext, 'told'>): RelationDraft[] {
  const [a, b] = [first.actor, second.actor];
  return told.filter(({ subject, object }) => (subject === a && object === b) || (subject === b && object === a));
}
