import type { Linear } from '../../src/extract/parse/linear.ts';

/** An averaged perceptron over hashed features (Collins 2002), in whole numbers. */
export interface Perceptron {
  linear: Linear & { weights: Int16Array };
  /** Rewards one class and punishes another for the first `count` features. */
  update(features: Int32Array, count: number, right: number, wrong: number): void;
  /** To be called once for every decision, since the average runs over them. */
  tick(): void;
  /** The weights on average over all decisions so far. */
  average(): Float32Array;
}

/** @param bits the table holds 2 to this power rows' beginnings. */
export function createPerceptron(classes: number, bits: number): Perceptron {
  const size = 2 ** bits + classes;
  const weights = new Int16Array(size);
  /** Sum of each change times the moment at which it was made. */
  const late = new Float64Array(size);
  let now = 1;
  return {
    linear: { weights, classes, mask: 2 ** bits - 1 },
    tick() {
      now++;
    },
    update(features, count, right, wrong) {
      for (let i = 0; i < count; i++) {
        const row = features[i]!;
        weights[row + right]!++;
        late[row + right]! += now;
        weights[row + wrong]!--;
        late[row + wrong]! -= now;
      }
    },
    average: () => Float32Array.from(late, (sum, i) => weights[i]! - sum / now),
  };
}

/**
 * Weights as signed bytes. The largest just fits: to cut even one in ten thousand costs two points of accuracy, since those are the
 * weights of what is most frequent. Classes are chosen by the greatest sum, so that the scale itself need not be kept.
 */
export function toBytes(weights: Float32Array): Int8Array<ArrayBuffer> {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  return Int8Array.from(weights, (weight) => Math.round((weight / largest) * 127));
}
