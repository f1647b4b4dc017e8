import type { Model, Numbers } from '../../models/index.ts';

/** A relation, and which of a pair is its subject. */
export interface PairClass {
  relation: string;
  /** Whether the first in the text is the subject; symmetric relations are always forward. */
  forward: boolean;
}

/** What the model of the classifier says of itself. */
export interface PairMeta {
  classes: readonly PairClass[];
  /** What a weight of one byte's unit is worth. */
  scale: number;
  /** Calibration: log odds that the text says it = slope × score + intercept (Platt 1999). */
  slope: number;
  intercept: number;
}

/** Probabilities of the classes of a pair. */
export interface PairClassifier {
  classes: readonly PairClass[];
  /** @returns a probability a class, which need not sum to 1: a pair may stand in several relations, and mostly stands in none. */
  probabilities(features: readonly number[]): Float64Array;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Logistic regressions, one a class, over the hashed features of a pair.
 * @param model as `training/relations` makes it: `keys`, hashes of features; `weights`, a row of one a class for each key; `biases`.
 */
export function createPairClassifier({ meta, numbers }: Model): PairClassifier {
  const { classes, scale, slope, intercept } = meta as PairMeta;
  const { keys, weights, biases } = numbers as Record<'keys' | 'weights' | 'biases', Numbers>;
  const rows = new Map<number, number>();
  for (const [row, key] of keys.entries()) rows.set(key, row * classes.length);
  return {
    classes,
    probabilities(features) {
      const scores = new Float64Array(classes.length);
      for (const feature of features) {
        const row = rows.get(feature);
        if (row === undefined) continue;
        for (let c = 0; c < scores.length; c++) scores[c]! += weights[row + c]!;
      }
      return scores.map((score, c) => logistic(slope * (score * scale + biases[c]!) + intercept));
    },
  };
}
