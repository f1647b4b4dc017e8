import { seededRandom } from '../../bench/support/numbers.ts';
import type { PairNetwork } from '../../src/extract/pairs/network.ts';
import { shuffle } from '../random.ts';
import { Layer } from './layer.ts';

export interface NetworkOptions {
  /** Units between features and classes. */
  hidden: number;
  epochs: number;
  /** Weights are averaged over the ends of the epochs from this one on: late steps wander about the best. */
  averagedFrom: number;
  learningRate: number;
  /** Strength of the pull of weights to zero (L2). */
  decay: number;
  /** Share of the features, and of the units, that are passed over at each reading (Srivastava et al. 2014). */
  featureDropout: number;
  unitDropout: number;
}

/** Most pairs stand in no relation. */
const FIRST_BIAS = -4;
const LEAST_GRADIENT = 1e-4;
/** Widths of the ranges from which the first weights are drawn. */
const SPREAD = { embeddings: 0.1, output: 0.3 };

/** What a network learns from, and so how large it is. */
export interface Inputs {
  /** Of each example: the rows of the embeddings for the features that it has. */
  features: readonly (readonly number[])[];
  /** How many rows the embeddings have, one for each feature that is learned. */
  rows: number;
  /** How many classes an example is scored for. */
  classes: number;
}

/** Makes of the probabilities that a network gives an example's classes, in place, by how much each is too high. */
export type Goal = (example: number, epoch: number, probabilities: Float64Array) => void;

/** Trains one network. */
export function trainNetwork(
  { features, rows, classes }: Inputs,
  goal: Goal,
  options: NetworkOptions,
  seed: number,
): PairNetwork {
  const random = seededRandom(seed);
  const training = new Training(rows, classes, options, random);
  const order = features.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const e of shuffle(order, random)) {
      training.learn(features[e]!, (probabilities) => goal(e, epoch, probabilities));
    }
    if (epoch >= options.averagedFrom) training.endEpoch();
  }
  return training.network;
}

class Training {
  readonly #embeddings: Layer;
  readonly #unitBiases: Layer;
  readonly #output: Layer;
  readonly #biases: Layer;
  readonly #options: NetworkOptions;
  readonly #random: () => number;
  /** Of the example that is learned from: the units' values and what was dropped, the classes' errors, the units' slopes. */
  readonly #units: Float32Array;
  readonly #kept: Float32Array;
  readonly #slopes: Float32Array;
  readonly #errors: Float64Array;

  constructor(rows: number, classes: number, options: NetworkOptions, random: () => number) {
    const { hidden, learningRate, decay } = options;
    const drawn = (spread: number) => () => (random() - 0.5) * spread;
    this.#embeddings = new Layer(rows * hidden, learningRate, decay, drawn(SPREAD.embeddings));
    this.#unitBiases = new Layer(hidden, learningRate, 0, () => 0);
    this.#output = new Layer(classes * hidden, learningRate, decay, drawn(SPREAD.output));
    this.#biases = new Layer(classes, learningRate, 0, () => FIRST_BIAS);
    this.#options = options;
    this.#random = random;
    this.#units = new Float32Array(hidden);
    this.#kept = new Float32Array(hidden);
    this.#slopes = new Float32Array(hidden);
    this.#errors = new Float64Array(classes);
  }

  /** @param toErrors makes of the probabilities of the classes, in place, by how much each is too high. */
  learn(features: readonly number[], toErrors: (probabilities: Float64Array) => void): void {
    const used = features.filter(() => this.#random() >= this.#options.featureDropout);
    const scale = 1 / (1 - this.#options.featureDropout);
    this.#forward(used, scale);
    toErrors(this.#errors);
    this.#backward(used, scale);
  }

  #forward(used: readonly number[], scale: number): void {
    const { hidden, unitDropout } = this.#options;
    const [units, embeddings, output] = [this.#units, this.#embeddings.values, this.#output.values];
    units.set(this.#unitBiases.values);
    for (const row of used) for (let u = 0; u < hidden; u++) units[u]! += scale * embeddings[row * hidden + u]!;
    for (let u = 0; u < hidden; u++) {
      this.#kept[u] = this.#random() < unitDropout ? 0 : 1 / (1 - unitDropout);
      units[u] = Math.max(0, units[u]!) * this.#kept[u]!;
    }
    for (let c = 0; c < this.#errors.length; c++) {
      let score = this.#biases.values[c]!;
      for (let u = 0; u < hidden; u++) score += output[c * hidden + u]! * units[u]!;
      this.#errors[c] = 1 / (1 + Math.exp(-score));
    }
  }

  #backward(used: readonly number[], scale: number): void {
    const { hidden } = this.#options;
    const [units, slopes, output] = [this.#units, this.#slopes, this.#output.values];
    slopes.fill(0);
    for (const [c, error] of this.#errors.entries()) {
      if (Math.abs(error) < LEAST_GRADIENT) continue;
      for (let u = 0; u < hidden; u++) {
        slopes[u]! += error * output[c * hidden + u]!;
        if (units[u]! > 0) this.#output.step(c * hidden + u, error * units[u]!);
      }
      this.#biases.step(c, error);
    }
    for (let u = 0; u < hidden; u++) {
      slopes[u] = units[u]! > 0 ? slopes[u]! * this.#kept[u]! : 0;
      if (slopes[u] !== 0) this.#unitBiases.step(u, slopes[u]!);
    }
    for (const row of used) {
      for (let u = 0; u < hidden; u++) {
        if (slopes[u] !== 0) this.#embeddings.step(row * hidden + u, slopes[u]! * scale);
      }
    }
  }

  endEpoch(): void {
    for (const layer of [this.#embeddings, this.#unitBiases, this.#output, this.#biases]) layer.endEpoch();
  }

  get network(): PairNetwork {
    return {
      embeddings: this.#embeddings.mean,
      unitBiases: this.#unitBiases.mean,
      output: this.#output.mean,
      biases: this.#biases.mean,
    };
  }
}

/** The sum of some rows of the embeddings: what a scorer asks for. */
export function sumOf({ embeddings, unitBiases }: PairNetwork, rows: readonly number[]): Float64Array {
  const width = unitBiases.length;
  const sums = new Float64Array(width);
  for (const row of rows) for (let u = 0; u < width; u++) sums[u]! += embeddings[row * width + u]!;
  return sums;
}
