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

/** Scores of the classes: log odds. @param sums of the rows of the features that are there; may reach beyond the units. */
export function scoresOf(
  { scale = 1, unitBiases, output, biases }: PairNetwork,
  sums: Int32Array | Float64Array,
): number[] {
  const width = unitBiases.length;
  // Most units are silent.
  const active: number[] = [];
  const values: number[] = [];
  for (let u = 0; u < width; u++) {
    const value = sums[u]! * scale + unitBiases[u]!;
    if (value <= 0) continue;
    active.push(u);
    values.push(value);
  }
  const scores: number[] = [];
  for (let c = 0; c < biases.length; c++) {
    let score = biases[c]!;
    for (let i = 0; i < active.length; i++) score += output[c * width + active[i]!]! * values[i]!;
    scores.push(score);
  }
  return scores;
}
