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

/** Adds what one feature gives to the sums of the units. */
export function addRow(sums: Int32Array | Float64Array, { embeddings }: PairNetwork, row: number): void {
  const width = sums.length;
  for (let u = 0, at = row * width; u < width; u++, at++) sums[u]! += embeddings[at]!;
}

/** Scores of the classes: log odds. @param sums of the rows of the features that are there. */
export function scoresOf(
  { scale = 1, unitBiases, output, biases }: PairNetwork,
  sums: Int32Array | Float64Array,
): Float64Array {
  const width = sums.length;
  const units = new Float64Array(width);
  for (let u = 0; u < width; u++) units[u] = Math.max(0, sums[u]! * scale + unitBiases[u]!);
  const scores = Float64Array.from(biases);
  for (let c = 0, at = 0; c < scores.length; c++) {
    for (let u = 0; u < width; u++, at++) scores[c]! += output[at]! * units[u]!;
  }
  return scores;
}
