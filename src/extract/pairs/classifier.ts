import type { Model, Numbers } from '../../models/index.ts';
import { RowIndex } from './rowIndex.ts';

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
  probabilities(features: Uint32Array): Float64Array;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Logistic regressions, one a class, over the hashed features of a pair.
 * @param model as `training/relations` makes it: `keys`, hashes of features; `weights`, a row of one a class for each key; `biases`.
 */
export function createPairClassifier({ meta, numbers }: Model): PairClassifier {
  const { classes, scale, slope, intercept } = meta as PairMeta;
  const { keys, weights, biases } = numbers as Record<'keys' | 'weights' | 'biases', Numbers>;
  const rows = new RowIndex(keys);
  const width = classes.length;
  const scores = new Int32Array(width);
  /** Per row, the pair that it last counted for: a feature that comes again counts once. */
  const counted = new Uint32Array(keys.length);
  let pair = 0;
  return {
    classes,
    probabilities(features) {
      pair = (pair + 1) >>> 0;
      scores.fill(0);
      for (let i = 0; i < features.length; i++) {
        const row = rows.rowOf(features[i]!);
        if (row < 0 || counted[row] === pair) continue;
        counted[row] = pair;
        for (let c = 0, at = row * width; c < width; c++, at++) scores[c]! += weights[at]!;
      }
      return Float64Array.from(scores, (score, c) => logistic(slope * (score * scale + biases[c]!) + intercept));
    },
  };
}
