/**
 * A network of one hidden layer over sparse features: the units are the sum of the features' rows, cut at zero; the scores of the
 * classes are weighted sums of the units.
 */
export interface PairNetwork {
  /** [features × units]. */
  embeddings: ArrayLike<number>;
  /** What a value of the embeddings is worth; 1 where absent. */
  scale?: number;
  unitBiases: ArrayLike<number>;
  /** [classes × units]. */
  output: ArrayLike<number>;
  biases: ArrayLike<number>;
}

/** Scores pairs by a network, with room to work in that all of them share. */
export class PairScorer {
  readonly #scale: number;
  readonly #unitBiases: Float64Array;
  readonly #output: Float64Array;
  readonly #biases: Float64Array;
  readonly #units: Float64Array;
  readonly #scores: Float64Array;

  constructor({ scale = 1, unitBiases, output, biases }: PairNetwork) {
    this.#scale = scale;
    this.#unitBiases = Float64Array.from(unitBiases);
    this.#output = Float64Array.from(output);
    this.#biases = Float64Array.from(biases);
    this.#units = new Float64Array(unitBiases.length);
    this.#scores = new Float64Array(biases.length);
  }

  /**
   * Log odds of the classes, until the next are asked for.
   * @param sums of the rows of the features that are there; may reach beyond the units.
   */
  scoresOf(sums: Int32Array | Float64Array): Float64Array {
    const units = this.#units;
    const scores = this.#scores;
    const output = this.#output;
    const width = units.length;
    for (let u = 0; u < width; u++) units[u] = Math.max(0, sums[u]! * this.#scale + this.#unitBiases[u]!);
    for (let c = 0; c < scores.length; c++) {
      let score = this.#biases[c]!;
      for (let u = 0, at = c * width; u < width; u++, at++) score += output[at]! * units[u]!;
      scores[c] = score;
    }
    return scores;
  }
}
