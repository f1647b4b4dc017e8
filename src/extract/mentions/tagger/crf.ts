import { AFTER, BEFORE, LABELS, mayFollow } from './labels.ts';

/** Row of the transitions that holds those from the start of a sequence. */
export const START = LABELS;

/** Transitions as factors: exponentiated, with 0 for those that BIO does not know. @param transitions [labels + 1 × labels]. */
export function transitionFactors(transitions: ArrayLike<number>): Float64Array {
  return Float64Array.from(transitions, (score, at) => {
    const previous = Math.floor(at / LABELS);
    return mayFollow(previous === START ? -1 : previous, at % LABELS) ? Math.exp(score) : 0;
  });
}

/** The factors of one sequence in a first-order conditional random field. */
export interface Factors {
  length: number;
  /** [tokens × labels], scaled to at most 1 at each token. */
  emissions: Float64Array;
  /** [labels + 1 × labels]. */
  transitions: Float64Array;
  /** Logarithm of what the emissions were scaled by, in all. */
  logScale: number;
}

/**
 * @param scores [tokens × labels], logarithms.
 * @param transitions as `transitionFactors` gives them.
 * @param allowed per token the labels it may have, one bit each; all where absent.
 */
export function factorsOf(scores: Float64Array, transitions: Float64Array, allowed?: ArrayLike<number>): Factors {
  const length = scores.length / LABELS;
  const emissions = new Float64Array(scores.length);
  let logScale = 0;
  for (let t = 0; t < length; t++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < LABELS; y++) top = Math.max(top, scores[t * LABELS + y]!);
    const mask = allowed?.[t] ?? -1;
    for (let y = 0; y < LABELS; y++) {
      if (mask & (1 << y)) emissions[t * LABELS + y] = Math.exp(scores[t * LABELS + y]! - top);
    }
    logScale += top;
  }
  return { length, emissions, transitions, logScale };
}

/** The likeliest sequence of labels. @see Viterbi 1967 */
export function viterbi({ length, emissions, transitions }: Factors): Uint8Array {
  const best = new Float64Array(length * LABELS);
  const back = new Uint8Array(length * LABELS);
  for (let y = 0; y < LABELS; y++) best[y] = emissions[y]! * transitions[START * LABELS + y]!;
  for (let t = 1; t < length; t++) {
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      let top = 0;
      for (const x of BEFORE[y]!) {
        const score = best[(t - 1) * LABELS + x]! * transitions[x * LABELS + y]!;
        if (score <= top) continue;
        top = score;
        back[t * LABELS + y] = x;
      }
      best[t * LABELS + y] = top * emissions[t * LABELS + y]!;
      sum += best[t * LABELS + y]!;
    }
    // Products of many factors would come to nothing.
    for (let y = 0; y < LABELS; y++) best[t * LABELS + y]! /= sum;
  }
  const labels = new Uint8Array(length);
  let y = 0;
  for (let x = 1; x < LABELS; x++) if (best[(length - 1) * LABELS + x]! > best[(length - 1) * LABELS + y]!) y = x;
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = y;
    y = back[t * LABELS + y]!;
  }
  return labels;
}

/** Sums over all sequences of labels. */
export interface Expectation {
  /** [tokens × labels]: probability of each label. */
  marginals: Float64Array;
  /** Logarithm of the sum over all sequences. */
  logSum: number;
  /** [tokens × labels], scaled at each token. */
  forward: Float64Array;
  backward: Float64Array;
  /** Per token, what its forward sums were divided by. */
  scales: Float64Array;
}

/** Forward-backward, scaled at each token. @see Rabiner 1989, "A tutorial on hidden Markov models", V.A */
export function expectation({ length, emissions, transitions, logScale }: Factors): Expectation {
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const marginals = new Float64Array(length * LABELS);
  const scales = new Float64Array(length);
  let logSum = logScale;
  for (let t = 0; t < length; t++) {
    let scale = 0;
    for (let y = 0; y < LABELS; y++) {
      let sum = 0;
      if (t === 0) sum = transitions[START * LABELS + y]!;
      else for (const x of BEFORE[y]!) sum += forward[(t - 1) * LABELS + x]! * transitions[x * LABELS + y]!;
      forward[t * LABELS + y] = sum * emissions[t * LABELS + y]!;
      scale += forward[t * LABELS + y]!;
    }
    for (let y = 0; y < LABELS; y++) forward[t * LABELS + y]! /= scale;
    scales[t] = scale;
    logSum += Math.log(scale);
  }
  for (let t = length - 1; t >= 0; t--) {
    for (let x = 0; x < LABELS; x++) {
      let sum = 0;
      if (t === length - 1) sum = 1;
      else {
        for (const y of AFTER[x]!) {
          const next = (t + 1) * LABELS + y;
          sum += transitions[x * LABELS + y]! * emissions[next]! * backward[next]!;
        }
        sum /= scales[t + 1]!;
      }
      backward[t * LABELS + x] = sum;
      marginals[t * LABELS + x] = forward[t * LABELS + x]! * sum;
    }
  }
  return { marginals, logSum, forward, backward, scales };
}
