import { type ClassLists, startOf } from './classLists.ts';

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

/** Sums the rows of `features` into `scores`, for a classifier of three classes: the sums then need no memory. */
export function sumTriples({ weights }: Linear, features: Int32Array, count: number, scores: Int32Array): void {
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

/**
 * The best class of a list; only the scores of its classes are summed.
 * @param scores room for the scores of all classes; it then holds those of the list.
 */
export function bestOfList(
  linear: Linear,
  features: Int32Array,
  count: number,
  lists: ClassLists,
  list: number,
  scores: Int32Array,
): number {
  const [start, end] = [startOf(lists, list), lists.ends[list]!];
  if (start === end) {
    sumRows(linear, features, count, scores);
    return bestOf(scores, linear.classes);
  }
  let best = -1;
  let highest = 0;
  for (let i = start; i < end; i++) {
    const c = lists.classes[i]!;
    const sum = sumClass(linear, features, count, c);
    scores[c] = sum;
    if (best < 0 || sum > highest) {
      highest = sum;
      best = c;
    }
  }
  return best;
}

/** The score of one class. */
export function sumClass({ weights }: Linear, features: Int32Array, count: number, wanted: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[features[i]! + wanted]!;
  return sum;
}

function sumRows({ weights, classes }: Linear, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  for (let i = 0; i < count; i++) {
    const row = features[i]!;
    for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!;
  }
}

function bestOf(scores: Int32Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}
