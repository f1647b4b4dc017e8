/**
 * A linear classifier over hashed features. The weights of a feature for all classes stand one after the other from the place
 * that its hash gives; rows of different features may overlap, and learning has seen to it that they seldom disturb each other.
 */
export interface Linear {
  classes: number;
  /** One less than a power of two; `weights` holds `classes` more. */
  mask: number;
  weights: Int8Array | Int16Array;
}

/** Sums the rows of `features` into `scores`, one for each class. */
export function sumScores(linear: Linear, features: Int32Array, count: number, scores: Int32Array): void {
  if (linear.classes === 3) sumTriples(linear.weights, features, count, scores);
  else sumRows(linear, features, count, scores);
}

function sumRows({ weights, classes }: Linear, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  for (let i = 0; i < count; i++) {
    const row = features[i]!;
    for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!;
  }
}

/** The same for three classes, whose sums then need no memory. */
function sumTriples(weights: Linear['weights'], features: Int32Array, count: number, scores: Int32Array): void {
  let [a, b, c] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const row = features[i]!;
    a += weights[row]!;
    b += weights[row + 1]!;
    c += weights[row + 2]!;
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
}

/** The best of some classes: those of `some` from `start` to `end`. Only their scores are summed. */
export function bestOfSome(
  { weights }: Linear,
  features: Int32Array,
  count: number,
  some: Uint8Array,
  start: number,
  end: number,
): number {
  if (end === start + 1) return some[start]!;
  let best = some[start]!;
  let highest = Number.NEGATIVE_INFINITY;
  for (let s = start; s < end; s++) {
    const c = some[s]!;
    let sum = 0;
    for (let i = 0; i < count; i++) sum += weights[features[i]! + c]!;
    if (sum > highest) {
      highest = sum;
      best = c;
    }
  }
  return best;
}

/** The class with the highest score; the first of those that are equal. */
export function bestOf(scores: Int32Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}
