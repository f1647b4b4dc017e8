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

/**
 * A sequence in a first-order conditional random field. Its arrays are room to work in: they reach beyond the sequence, and the
 * next one overwrites them.
 */
export class Chain {
  /** [labels + 1 × labels]: see `transitionFactors`. */
  readonly transitions: Float64Array;
  length = 0;
  /** [tokens × labels]: factors, scaled to at most 1 at each token. */
  emissions = new Float64Array();
  /** [tokens × labels]: the probability of each label, once `sum` was called. */
  marginals = new Float64Array();
  /** [tokens × labels], scaled at each token. */
  forward = new Float64Array();
  backward = new Float64Array();
  /** Per token, what its forward sums were divided by. */
  scales = new Float64Array();
  /** Logarithm of the sum over all sequences. */
  logSum = 0;
  /** Logarithm of what the emissions were scaled by, in all. */
  #logScale = 0;
  #best = new Float64Array();
  #back = new Uint8Array();

  constructor(transitions: Float64Array) {
    this.transitions = transitions;
  }

  /**
   * Begins a sequence.
   * @param scores [tokens × labels], logarithms; may reach beyond it.
   * @param allowed per token the labels it may have, one bit each; all where absent.
   */
  begin(scores: Float64Array, length: number, allowed?: ArrayLike<number>): void {
    this.length = length;
    if (length * LABELS > this.emissions.length) this.#makeRoom(2 * length);
    const { emissions } = this;
    this.#logScale = 0;
    for (let t = 0; t < length; t++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < LABELS; y++) top = Math.max(top, scores[t * LABELS + y]!);
      const mask = allowed?.[t] ?? -1;
      for (let y = 0; y < LABELS; y++) {
        emissions[t * LABELS + y] = mask & (1 << y) ? Math.exp(scores[t * LABELS + y]! - top) : 0;
      }
      this.#logScale += top;
    }
  }

  #makeRoom(length: number): void {
    const room = () => new Float64Array(length * LABELS);
    this.emissions = room();
    this.marginals = room();
    this.forward = room();
    this.backward = room();
    this.#best = room();
    this.#back = new Uint8Array(length * LABELS);
    this.scales = new Float64Array(length);
  }

  /** The likeliest sequence of labels. @see Viterbi 1967 */
  likeliest(): Uint8Array {
    const { length, emissions, transitions } = this;
    const best = this.#best;
    const back = this.#back;
    for (let y = 0; y < LABELS; y++) best[y] = emissions[y]! * transitions[START * LABELS + y]!;
    for (let t = 1; t < length; t++) {
      let sum = 0;
      for (let y = 0; y < LABELS; y++) {
        let top = 0;
        back[t * LABELS + y] = 0;
        const before = BEFORE[y]!;
        for (let i = 0; i < before.length; i++) {
          const x = before[i]!;
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

  /** Sums over all sequences of labels, forward and backward, scaled at each token. @see Rabiner 1989, "A tutorial on hidden Markov models", V.A */
  sum(): void {
    const { length, emissions, transitions, marginals, forward, backward, scales } = this;
    this.logSum = this.#logScale;
    for (let t = 0; t < length; t++) {
      let scale = 0;
      for (let y = 0; y < LABELS; y++) {
        let sum = 0;
        if (t === 0) sum = transitions[START * LABELS + y]!;
        else {
          const before = BEFORE[y]!;
          for (let i = 0; i < before.length; i++) {
            const x = before[i]!;
            sum += forward[(t - 1) * LABELS + x]! * transitions[x * LABELS + y]!;
          }
        }
        forward[t * LABELS + y] = sum * emissions[t * LABELS + y]!;
        scale += forward[t * LABELS + y]!;
      }
      for (let y = 0; y < LABELS; y++) forward[t * LABELS + y]! /= scale;
      scales[t] = scale;
      this.logSum += Math.log(scale);
    }
    for (let t = length - 1; t >= 0; t--) {
      for (let x = 0; x < LABELS; x++) {
        let sum = 0;
        if (t === length - 1) sum = 1;
        else {
          const after = AFTER[x]!;
          for (let i = 0; i < after.length; i++) {
            const y = after[i]!;
            const next = (t + 1) * LABELS + y;
            sum += transitions[x * LABELS + y]! * emissions[next]! * backward[next]!;
          }
          sum /= scales[t + 1]!;
        }
        backward[t * LABELS + x] = sum;
        marginals[t * LABELS + x] = forward[t * LABELS + x]! * sum;
      }
    }
  }
}
