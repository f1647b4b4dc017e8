import type { PairClassifier } from './classifier.ts';
import { type FeatureTrace, textsByHash, traced } from './featureSet.ts';
import { featuresOf, type PairContext } from './features.ts';
import type { Pair } from './pair.ts';

/** What a feature of a pair did to the probability of a relation. */
export interface Influence {
  /** Its template and the values that filled it: `two between “agree acquire”`. */
  feature: string;
  /** By how much the log odds of the relation would be lower without it; negative if it speaks against the relation. */
  weight: number;
}

/** Smaller ones are not worth naming. */
const LEAST_WEIGHT = 0.1;
/** Values that are counts and classes, not hashes. */
const LARGEST_COUNT = 1000;

/**
 * How each feature of a pair bears on each class, largest first: what leaving it out changes, alone and with the types of the two
 * together. Asked for by who explains a text; extraction itself names no features.
 * @returns a list for each class of the classifier.
 */
export function influencesOn(classifier: PairClassifier, pair: Pair, context: PairContext): Influence[][] {
  const { made, trace } = traced(() => featuresOf(pair, context));
  const all = [...new Set(made.hashes)];
  const texts = textsByHash(context.view.tokens.flatMap(({ lower, lemma }) => [lower, lemma.toLowerCase()]));
  const named = Map.groupBy(all, (feature) => nameOf(trace.partsOf(feature), texts));
  const whole = Array.from(classifier.probabilities(all), logOdds);
  const without = [...named].map(([feature, left]) => {
    const others = all.filter((one) => !left.includes(one));
    return { feature, scores: classifier.probabilities(others).map(logOdds) };
  });
  return whole.map((score, i) =>
    without
      .map(({ feature, scores }) => ({ feature, weight: score - scores[i]! }))
      .filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  );
}

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

function nameOf(
  [template, ...values]: ReturnType<FeatureTrace['partsOf']>,
  texts: ReadonlyMap<number, string>,
): string {
  const name = texts.get(template!) ?? '?';
  if (values.length === 0) return name;
  const shown = values.map((value) => (Math.abs(value) < LARGEST_COUNT ? String(value) : (texts.get(value) ?? '?')));
  return `${name} “${shown.join(' ')}”`;
}
