import type { RelationDraft } from '../claims/draft.ts';
import type { CueMatch } from '../cues/cueIndex.ts';
import type { Parse } from '../parse/index.ts';
import type { SentenceView } from '../syntax/view.ts';
import { addCues, addToldHere, addToldInArticle, type ToldInArticle } from './cueFeatures.ts';
import { FeatureSet } from './featureSet.ts';
import type { Pair } from './pair.ts';
import { addPath } from './pathFeatures.ts';
import { addSurface } from './surfaceFeatures.ts';
import { typeName } from './words.ts';

/** What the features of a pair are taken from. */
export interface PairContext {
  view: SentenceView;
  parse: Parse;
  /** The pairs of its names that may have to do with each other; at least one. */
  pairs: readonly Pair[];
  cues: readonly CueMatch[];
  /** What the cues made of this sentence. */
  told: readonly RelationDraft[];
  /** What they made of the whole article. */
  inArticle: ToldInArticle;
}

/** Hashed features of a pair of parties, each once. None of them holds a name. */
export function featuresOf(pair: Pair, { view, parse, cues, told, inArticle }: PairContext): number[] {
  const features = new FeatureSet(`${typeName(pair.first.actor)} ${typeName(pair.second.actor)}`);
  addSurface(features, pair, view);
  addPath(features, pair, view, parse);
  addCues(features, pair, cues);
  addToldHere(features, pair, told);
  addToldInArticle(features, pair, inArticle);
  return [...features.hashes];
}
