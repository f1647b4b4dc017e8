import { describe, expect, it } from 'vitest';
import { createPairClassifier } from '../../../src/extract/pairs/classifier.ts';

const model = {
  meta: {
    classes: [
      { relation: 'acquired', forward: true },
      { relation: 'acquired', forward: false },
    ],
    scale: 0.5,
    slope: 2,
    intercept: -1,
  },
  numbers: {
    keys: Uint32Array.of(10, 20),
    // Two units: the first feature speaks for the first and against the second, the second for both.
    embeddings: Int8Array.of(4, -4, 2, 2),
    unitBiases: Float32Array.of(0, 0.5),
    output: Float32Array.of(1, 0, 0, 2),
    biases: Float32Array.of(-1, 1),
  },
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

describe('pair classifier', () => {
  it.each([
    { name: 'biases alone', features: [], scores: [-1, 2] },
    { name: 'one feature, whose other unit is cut at zero', features: [10], scores: [1, 1] },
    { name: 'two', features: [20, 10], scores: [2, 1] },
    { name: 'one that comes twice', features: [10, 10], scores: [1, 1] },
    { name: 'one that was never learned', features: [10, 30], scores: [1, 1] },
  ])('gives calibrated probabilities: $name', ({ features, scores }) => {
    const found = createPairClassifier(model).probabilities(features);
    expect([...found]).toEqual(scores.map((score) => logistic(2 * score - 1)));
  });
});
