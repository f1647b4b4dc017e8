import { type Model, type Numbers, PackedRows } from '../../models/index.ts';
import { PairScorer } from './network.ts';
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
  /** What one unit of the embeddings, which are bytes, is worth. */
  scale: number;
  /** Calibration: log odds that the text says it = slope × score + intercept (Platt 1999). */
  slope: number;
  intercept: number;
}

/** Probabilities of the classes of a pair. */
export interface PairClassifier {
  classes: readonly PairClass[];
  /**
   * A probability a class, until the next are asked for. They need not sum to 1: a pair may stand in several relations, and mostly
   * stands in none.
   */
  probabilities(features: readonly number[]): Float64Array;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * A network over the hashed features of a pair.
 * @param model as `training/relations` makes it: `keys`, hashes of features; the others as {@link PairNetwork} has them.
 */
export function createPairClassifier({ meta, numbers }: Model): PairClassifier {
  const { classes, scale, slope, intercept } = meta as PairMeta;
  const { keys, ...arrays } = numbers as Record<'keys' | 'embeddings' | 'unitBiases' | 'output' | 'biases', Numbers>;
  const index = new RowIndex(keys);
  const scorer = new PairScorer({ ...arrays, scale });
  const units = new PackedRows(arrays.embeddings, arrays.unitBiases.length);
  /** Per row, the pair that it last counted for: a feature that comes again counts once. */
  const counted = new Uint32Array(keys.length);
  let pair = 0;
  let rows = new Int32Array(256);
  return {
    classes,
    probabilities(features) {
      pair = (pair + 1) >>> 0;
      if (features.length > rows.length) rows = new Int32Array(2 * features.length);
      let count = 0;
      for (let i = 0; i < features.length; i++) {
        const row = index.rowOf(features[i]!);
        if (row < 0 || counted[row] === pair) continue;
        counted[row] = pair;
        rows[count++] = row;
      }
      const scores = scorer.scoresOf(units.sumOf(rows, count));
      for (let c = 0; c < scores.length; c++) scores[c] = logistic(slope * scores[c]! + intercept);
      return scores;
    },
  };
}
