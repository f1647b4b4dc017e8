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
    weights: Int8Array.of(4, -4, 2, 0),
    biases: Float32Array.of(-1, 1),
  },
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

describe('pair classifier', () => {
  it.each([
    { name: 'biases alone', features: [], scores: [-1, 1] },
    { name: 'one feature', features: [10], scores: [1, -1] },
    { name: 'two', features: [20, 10], scores: [2, -1] },
    { name: 'one that comes twice', features: [10, 10], scores: [1, -1] },
    { name: 'one that was never learned', features: [10, 30], scores: [1, -1] },
  ])('gives calibrated probabilities: $name', ({ features, scores }) => {
    const found = createPairClassifier(model).probabilities(Uint32Array.from(features));
    expect([...found]).toEqual(scores.map((score) => logistic(2 * score - 1)));
  });
});
