import { Chain, START, transitionFactors } from '../../src/extract/mentions/tagger/crf.ts';
import { LABELS } from '../../src/extract/mentions/tagger/labels.ts';
import { shuffle } from '../random.ts';
import { AdaGrad } from './adaGrad.ts';
import type { Example } from './examples.ts';

export interface WeightedExample extends Example {
  /** How much its gradient counts. */
  weight: number;
}

export interface CrfOptions {
  /** Rows of hashed weights, a power of two. */
  rows: number;
  epochs: number;
  learningRate: number;
  /** Share of its size that a weight loses whenever it is updated. */
  decay: number;
  /** Share of examples that are read as if the gazetteer knew none of their names. */
  gazetteerDropout: number;
  /** Share of the features of each token that are passed over at each reading, so that none is relied on alone. */
  featureDropout: number;
}

export interface CrfWeights {
  /** [rows × labels]. */
  weights: Float32Array<ArrayBuffer>;
  /** [labels + 1 × labels]. */
  transitions: Float32Array<ArrayBuffer>;
}

/** Smaller gradients are passed over. */
const LEAST = 1e-4;

/**
 * Trains a linear-chain conditional random field on partly labelled sequences: what is raised is the probability of all sequences
 * of labels that the annotation allows. @see Tsuboi et al. 2008, "Training Conditional Random Fields Using Incomplete Annotations"
 */
export function trainCrf(
  examples: WeightedExample[],
  options: CrfOptions,
  random: () => number,
  log: (line: string) => void,
): CrfWeights {
  const { rows, learningRate, decay } = options;
  const weights = new AdaGrad(rows * LABELS, learningRate, decay);
  const transitions = new AdaGrad((LABELS + 1) * LABELS, learningRate, decay);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(examples, random);
    let loss = 0;
    for (const example of examples) {
      const used = drawFeatures(example, options, random);
      const scores = scoresOf(used, weights.values);
      const factors = transitionFactors(transitions.values);
      const free = sumsOf(factors, scores, used.length);
      const bound = sumsOf(factors, scores, used.length, example.allowed);
      // An annotation that no sequence of labels fits: two names in one token.
      if (!Number.isFinite(bound.logSum)) continue;
      loss += free.logSum - bound.logSum;
      updateWeights(weights, used, free, bound, example.weight);
      updateTransitions(transitions, free, bound, example.weight);
    }
    log(`epoch ${epoch}: loss ${(loss / examples.length).toFixed(4)} a stretch`);
  }
  return { weights: weights.values, transitions: transitions.values };
}

/** Per token, where the rows of the features begin that are used this time. */
function drawFeatures(
  { features, bounds, allowed }: Example,
  { rows, gazetteerDropout, featureDropout }: CrfOptions,
  random: () => number,
): number[][] {
  const end = random() < gazetteerDropout ? 1 : 2;
  return Array.from(allowed, (_, t) => {
    const used: number[] = [];
    for (let f = bounds[2 * t]!; f < bounds[2 * t + end]!; f++) {
      if (random() >= featureDropout) used.push((features[f]! & (rows - 1)) * LABELS);
    }
    return used;
  });
}

function scoresOf(used: readonly number[][], weights: Float32Array): Float64Array {
  const scores = new Float64Array(used.length * LABELS);
  used.forEach((rows, t) => {
    for (const row of rows) for (let y = 0; y < LABELS; y++) scores[t * LABELS + y]! += weights[row + y]!;
  });
  return scores;
}

function sumsOf(transitions: Float64Array, scores: Float64Array, length: number, allowed?: Int32Array): Chain {
  const chain = new Chain(transitions);
  chain.begin(scores, length, allowed);
  chain.sum();
  return chain;
}

function updateWeights(weights: AdaGrad, used: readonly number[][], free: Chain, bound: Chain, weight: number): void {
  used.forEach((rows, t) => {
    for (let y = 0; y < LABELS; y++) {
      const gradient = weight * (free.marginals[t * LABELS + y]! - bound.marginals[t * LABELS + y]!);
      if (Math.abs(gradient) > LEAST) for (const row of rows) weights.step(row + y, gradient);
    }
  });
}

function updateTransitions(transitions: AdaGrad, free: Chain, bound: Chain, weight: number): void {
  for (let t = 0; t < free.length; t++) {
    for (let x = t === 0 ? START : 0; x < (t === 0 ? START + 1 : LABELS); x++) {
      for (let y = 0; y < LABELS; y++) {
        const gradient = weight * (stepProbability(free, t, x, y) - stepProbability(bound, t, x, y));
        if (Math.abs(gradient) > LEAST) transitions.step(x * LABELS + y, gradient);
      }
    }
  }
}

/** Probability that label `y` follows `x` at token `t`, or that it begins the sequence. */
function stepProbability(
  { forward, backward, scales, emissions, transitions, marginals }: Chain,
  t: number,
  x: number,
  y: number,
): number {
  const at = t * LABELS + y;
  if (x === START) return marginals[at]!;
  const before = forward[(t - 1) * LABELS + x]!;
  return (before * transitions[x * LABELS + y]! * emissions[at]! * backward[at]!) / scales[t]!;
}
