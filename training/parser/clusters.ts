/** Words and what stands beside them, as numbers. */
export interface Contexts {
  /** Contexts of each word, one for each occurrence counted: `contexts[i]` of word `w` for `ends[w - 1] ≤ i < ends[w]`, `counts[i]` times. */
  contexts: Uint32Array;
  counts: Uint32Array;
  ends: Uint32Array;
  /** How many different contexts there are. */
  size: number;
}

/**
 * Groups words by the company they keep: the exchange algorithm, which moves each word to the class that makes its neighbours most
 * predictable, until `rounds` are over (Kneser and Ney 1993; with words as contexts, Uszkoreit and Brants 2008).
 * @returns the class of each word, from 0; word numbers should rise as frequency falls.
 */
export function clusterWords(data: Contexts, classes: number, rounds: number): Uint8Array {
  const words = data.ends.length;
  const classOf = Uint8Array.from({ length: words }, (_, word) => word % classes);
  const joint = new Int32Array(data.size * classes);
  const totals = new Int32Array(classes);
  const move = (word: number, to: number, sign: number) => {
    for (let i = startOf(data, word); i < data.ends[word]!; i++) {
      joint[data.contexts[i]! * classes + to]! += sign * data.counts[i]!;
      totals[to]! += sign * data.counts[i]!;
    }
  };
  for (let word = 0; word < words; word++) move(word, classOf[word]!, 1);
  const gains = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    for (let word = 0; word < words; word++) {
      move(word, classOf[word]!, -1);
      classOf[word] = bestClass(data, word, joint, totals, gains);
      move(word, classOf[word]!, 1);
    }
  }
  return classOf;
}

function startOf({ ends }: Contexts, word: number): number {
  return word === 0 ? 0 : ends[word - 1]!;
}

/** Where the likelihood of the contexts grows most; `x log x` of each count before and after. */
function bestClass(data: Contexts, word: number, joint: Int32Array, totals: Int32Array, gains: Float64Array): number {
  const classes = totals.length;
  let occurrences = 0;
  gains.fill(0);
  for (let i = startOf(data, word); i < data.ends[word]!; i++) {
    const count = data.counts[i]!;
    const row = data.contexts[i]! * classes;
    occurrences += count;
    for (let c = 0; c < classes; c++) {
      const before = joint[row + c]!;
      gains[c]! += xLogX(before + count) - xLogX(before);
    }
  }
  let best = 0;
  for (let c = 0; c < classes; c++) {
    gains[c]! -= xLogX(totals[c]! + occurrences) - xLogX(totals[c]!);
    if (gains[c]! > gains[best]!) best = c;
  }
  return best;
}

const TABLE = Float64Array.from({ length: 1 << 16 }, (_, x) => (x === 0 ? 0 : x * Math.log(x)));

function xLogX(x: number): number {
  return x < TABLE.length ? TABLE[x]! : x * Math.log(x);
}
