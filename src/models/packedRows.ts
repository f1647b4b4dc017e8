/** Bytes in a word of 32 bits. */
const LANES = 4;
/** Words that are summed in one pass over the rows: as many as a processor keeps the sums of at hand. */
const AT_ONCE = 4;
const EVEN = 0x00ff00ff;
/** What is added to a byte so that it is not negative. */
const SHIFT = 128;
/** So many bytes fit into a lane of 16 bits before it runs over. */
const MOST_ROWS = 257;

/**
 * Sums of rows of signed bytes, four at a time: a word of 32 bits holds four of them, and its even and its odd bytes are added up in
 * lanes of 16 bits. The sums are exact.
 */
export class PackedRows {
  /** Words of a row, a multiple of those that are summed at once. */
  readonly #words: number;
  /** Bytes, made positive. */
  readonly #rows: Int32Array;
  readonly #sums: Int32Array;

  /** @param rows signed bytes, `width` of them a row. */
  constructor(rows: ArrayLike<number>, width: number) {
    this.#words = AT_ONCE * Math.ceil(width / LANES / AT_ONCE);
    this.#rows = packed(rows, width, this.#words);
    this.#sums = new Int32Array(this.#words * LANES);
  }

  /** The sum of the first `count` of `rows`, until the next is asked for; what it holds beyond the width of a row means nothing. */
  sumOf(rows: Int32Array, count: number): Int32Array {
    this.#sums.fill(0);
    for (let from = 0; from < count; from += MOST_ROWS) {
      const to = Math.min(from + MOST_ROWS, count);
      for (let word = 0; word < this.#words; word += AT_ONCE) this.#add(rows, from, to, word);
    }
    return this.#sums;
  }

  /**
   * Adds up four words of some rows, with a variable each for their even and odd bytes: what stays in registers costs least. Lists of
   * variables would be made of iterators here, which took four fifths of the time.
   */
  #add(rows: Int32Array, from: number, to: number, word: number): void {
    const table = this.#rows;
    const width = this.#words;
    let even0 = 0;
    let even1 = 0;
    let even2 = 0;
    let even3 = 0;
    let odd0 = 0;
    let odd1 = 0;
    let odd2 = 0;
    let odd3 = 0;
    for (let i = from; i < to; i++) {
      const at = Math.imul(rows[i]!, width) + word;
      const a = table[at]!;
      const b = table[at + 1]!;
      const c = table[at + 2]!;
      const d = table[at + 3]!;
      even0 = (even0 + (a & EVEN)) | 0;
      odd0 = (odd0 + ((a >>> 8) & EVEN)) | 0;
      even1 = (even1 + (b & EVEN)) | 0;
      odd1 = (odd1 + ((b >>> 8) & EVEN)) | 0;
      even2 = (even2 + (c & EVEN)) | 0;
      odd2 = (odd2 + ((c >>> 8) & EVEN)) | 0;
      even3 = (even3 + (d & EVEN)) | 0;
      odd3 = (odd3 + ((d >>> 8) & EVEN)) | 0;
    }
    const shift = (to - from) * SHIFT;
    this.#spread(word, even0, odd0, shift);
    this.#spread(word + 1, even1, odd1, shift);
    this.#spread(word + 2, even2, odd2, shift);
    this.#spread(word + 3, even3, odd3, shift);
  }

  /** Adds the lanes of a word to the sums. */
  #spread(word: number, even: number, odd: number, shift: number): void {
    const sums = this.#sums;
    const at = word * LANES;
    sums[at]! += (even & 0xffff) - shift;
    sums[at + 1]! += (odd & 0xffff) - shift;
    sums[at + 2]! += (even >>> 16) - shift;
    sums[at + 3]! += (odd >>> 16) - shift;
  }
}

/** Rows of words; what a row has beyond its width is never asked for. */
function packed(rows: ArrayLike<number>, width: number, words: number): Int32Array {
  const count = rows.length / width;
  const out = new Int32Array(count * words);
  for (let row = 0; row < count; row++) {
    for (let u = 0; u < width; u++) {
      const byte = rows[row * width + u]! + SHIFT;
      out[row * words + (u >> 2)]! |= byte << (8 * (u % LANES));
    }
  }
  return out;
}
