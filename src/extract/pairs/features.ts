import type { RelationDraft } from '../claims/draft.ts';
import type { CueMatch } from '../cues/cueIndex.ts';
import type { SentenceView } from '../syntax/view.ts';
import { addCues, addToldHere, addToldInArticle, type ToldInArticle } from './cueFeatures.ts';
import { FeatureSet } from './featureSet.ts';
import type { Pair } from './pair.ts';
import { addSurface, typesOf } from './surfaceFeatures.ts';
import type { SentenceWords } from './words.ts';

/** What the features of a pair are taken from. */
export interface PairContext {
  view: SentenceView;
  words: SentenceWords;
  /** The pairs of its names that may have to do with each other; at least one. */
  pairs: readonly Pair[];
  cues: readonly CueMatch[];
  /** What the cues made of this sentence. */
  told: readonly RelationDraft[];
  /** What they made of the whole article. */
  inArticle: ToldInArticle;
}

/** Hashed features of a pair of parties: none needs a parse, which would cost more than all else, and none holds a name. */
export function featuresOf(pair: Pair, { view, words, cues, told, inArticle }: PairContext): FeatureSet {
  const features = new FeatureSet(typesOf(pair));
  addSurface(features, pair, view, words);
  addCues(features, pair, cues);
  addToldHere(features, pair, told);
  addToldInArticle(features, pair, inArticle);
  return features;
}

/** What the cues made of a pair in its sentence. */
export function toldOf({ first, second }: Pair, { told }: Pick<PairContext, 'told'>): RelationDraft[] {
  const a = first.actor;
  const b = second.actor;
  return told.filter(({ subject, object }) => (subject === a && object === b) || (subject === b && object === a));
}
