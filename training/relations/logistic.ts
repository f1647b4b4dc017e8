import { seededRandom } from '../../bench/support/numbers.ts';
import { shuffle } from '../random.ts';
import type { Example } from './examples.ts';

export interface LogisticOptions {
  epochs: number;
  /** Weights are averaged over the ends of the epochs from this one on: late steps wander about the best. */
  averagedFrom: number;
  learningRate: number;
  /** Strength of the pull of weights to zero (L2). */
  decay: number;
  /** Rarer features are left out. */
  leastCount: number;
  seed: number;
}

/** Logistic regressions, one a class, over the same features. */
export interface Logistic {
  /** Hash of a feature → its row. */
  rows: ReadonlyMap<number, number>;
  /** A row of one weight a class for each feature, and one more of biases. */
  weights: Float32Array;
}

/** Most pairs stand in no relation. */
const FIRST_BIAS = -4;
const LEAST_GRADIENT = 1e-4;

/**
 * Learns by AdaGrad (Duchi et al. 2011). Of the examples that share a fact only the one that is surest of it learns to be sure
 * (multiple-instance learning, after Andrews et al. 2002); in the first epoch, all.
 */
export function learn(examples: readonly Example[], classes: number, options: LogisticOptions): Logistic {
  const rows = frequentFeatures(examples, options.leastCount);
  const bias = rows.size;
  const inputs = examples.map(({ features }) => {
    return Int32Array.from([...features.map((feature) => rows.get(feature)).filter((row) => row !== undefined), bias]);
  });
  const weights = new Float32Array((rows.size + 1) * classes);
  weights.fill(FIRST_BIAS, bias * classes);
  const squares = new Float32Array(weights.length).fill(1e-6);
  const sum = new Float32Array(weights.length);
  const surest = new SurestExamples(examples);
  const random = seededRandom(options.seed);
  const order = examples.map((_, i) => i);
  const gradient = new Float64Array(classes);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const e of shuffle(order, random)) {
      const input = inputs[e]!;
      scores(weights, input, classes, gradient);
      for (let c = 0; c < classes; c++) gradient[c] = 1 / (1 + Math.exp(-gradient[c]!));
      for (const name of examples[e]!.open) gradient[name] = 0;
      for (const { name, fact } of examples[e]!.stated) {
        const isSurest = surest.note(e, name, fact, gradient[name]!);
        gradient[name] = isSurest || epoch === 0 ? gradient[name]! - 1 : 0;
      }
      for (let c = 0; c < classes; c++) {
        if (Math.abs(gradient[c]!) < LEAST_GRADIENT) continue;
        for (const row of input) {
          const at = row * classes + c;
          const slope = gradient[c]! + options.decay * weights[at]!;
          squares[at]! += slope * slope;
          weights[at]! -= (options.learningRate * slope) / Math.sqrt(squares[at]!);
        }
      }
    }
    if (epoch >= options.averagedFrom) for (let i = 0; i < sum.length; i++) sum[i]! += weights[i]!;
  }
  return { rows, weights: sum.map((total) => total / (options.epochs - options.averagedFrom)) };
}

/** The scores of one example: log odds, one a class. */
export function scoresOf({ rows, weights }: Logistic, { features }: Example, classes: number): Float64Array {
  const input = features.map((feature) => rows.get(feature)).filter((row) => row !== undefined);
  return scores(weights, [...input, rows.size], classes, new Float64Array(classes));
}

function scores(weights: Float32Array, input: Iterable<number>, classes: number, out: Float64Array): Float64Array {
  out.fill(0);
  for (const row of input) {
    const at = row * classes;
    for (let c = 0; c < classes; c++) out[c]! += weights[at + c]!;
  }
  return out;
}

function frequentFeatures(examples: readonly Example[], leastCount: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= leastCount).map(([feature]) => feature);
  return new Map(frequent.sort((a, b) => a - b).map((feature, row) => [feature, row]));
}

/** Which of the examples of a fact was last the surest of it. */
class SurestExamples {
  /** Fact and class → example → its last probability. */
  readonly #last = new Map<string, Map<number, number>>();

  constructor(examples: readonly Example[]) {
    examples.forEach(({ features, stated }, e) => {
      for (const { name, fact } of stated) {
        const key = `${fact} ${name}`;
        const members = this.#last.get(key) ?? new Map<number, number>();
        // Before anything is learned, the pair with the fewest words around it is.
        this.#last.set(key, members.set(e, -features.length));
      }
    });
  }

  /** Takes the probability that example `e` has now, and tells whether no other of the fact has a higher one. */
  note(e: number, name: number, fact: number, probability: number): boolean {
    const members = this.#last.get(`${fact} ${name}`)!;
    members.set(e, probability);
    for (const other of members.values()) if (other > probability) return false;
    return true;
  }
}
