import type { Linear } from '../../src/extract/parse/linear.ts';

/** An averaged perceptron over hashed features (Collins 2002), in whole numbers. */
export interface Perceptron {
  linear: Linear & { weights: Int16Array };
  /** Rewards (`by` 1) or punishes (`by` -1) a class for the first `count` features. */
  update(features: Int32Array, count: number, of: number, by: number): void;
  /** To be called once for every decision, or for every sentence where those are learned as a whole: the average runs over them. */
  tick(): void;
  /** The weights on average so far. */
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
    update(features, count, of, by) {
      for (let i = 0; i < count; i++) {
        const at = features[i]! + of;
        weights[at]! += by;
        late[at]! += by * now;
      }
    },
    average: () => Float32Array.from(late, (sum, i) => weights[i]! - sum / now),
  };
}

/** The largest weight, whatever its sign. */
export function largestOf(weights: Float32Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
}

/**
 * Weights as signed bytes. The largest just fits: to cut even one in ten thousand costs two points of accuracy, since those are the
 * weights of what is most frequent. Classes are chosen by the greatest sum, so that the scale itself need not be kept.
 */
export function toBytes(weights: Float32Array, largest = largestOf(weights)): Int8Array<ArrayBuffer> {
  return Int8Array.from(weights, (weight) => Math.round((weight / largest) * 127));
}
