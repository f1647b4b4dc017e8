/** Bytes in a word of 32 bits. */
const LANES = 4;
/** Words that are summed in one pass over the rows: as many as a processor keeps the sums of at hand. */
const AT_ONCE = 4;
const EVEN = 0x00ff00ff;
/** What is added to a byte so that it is not negative; and for the two lanes of a number. */
const SHIFT = 128;
const SHIFTS = SHIFT * 0x10001;
/** So many bytes fit into a lane of 16 bits: 256 × -128 is the least that it holds. */
const MOST_ROWS = 256;

/**
 * Sums of rows of signed bytes, four at a time: a word of 32 bits holds four of them, and its even and its odd bytes are added up in
 * lanes of 16 bits. The sums are exact.
 *
 * Two lanes are one number, `first + 65536 × second`, so that packed sums can be added up like plain numbers.
 */
export class PackedRows {
  /** Numbers of a packed sum. */
  readonly packedLength: number;
  /** Words of a row, a multiple of those that are summed at once. */
  readonly #words: number;
  /** Bytes, made positive. */
  readonly #rows: Int32Array;
  readonly #packed: Int32Array;
  readonly #sums: Int32Array;

  /** @param rows signed bytes, `width` of them a row. */
  constructor(rows: ArrayLike<number>, width: number) {
    this.#words = AT_ONCE * Math.ceil(width / LANES / AT_ONCE);
    this.packedLength = 2 * this.#words;
    this.#rows = packed(rows, width, this.#words);
    this.#packed = new Int32Array(this.packedLength);
    this.#sums = new Int32Array(this.#words * LANES);
  }

  /** The sum of the first `count` of `rows`, until the next is asked for; what it holds beyond the width of a row means nothing. */
  sumOf(rows: Int32Array, count: number): Int32Array {
    this.#sums.fill(0);
    for (let from = 0; from < count; from += MOST_ROWS) {
      this.#packed.fill(0);
      this.#add(rows, from, Math.min(from + MOST_ROWS, count), this.#packed, 0);
      this.#spread(this.#packed);
    }
    return this.#sums;
  }

  /** Adds the first `count` of `rows` to the packed sum that begins at `at`; one sum may hold 256 of them. */
  addTo(sum: Int32Array, at: number, rows: Int32Array, count: number): void {
    this.#add(rows, 0, count, sum, at);
  }

  /** What a packed sum holds, as {@link sumOf} gives it. */
  unpack(sum: Int32Array): Int32Array {
    this.#sums.fill(0);
    this.#spread(sum);
    return this.#sums;
  }

  #add(rows: Int32Array, from: number, to: number, sum: Int32Array, at: number): void {
    for (let word = 0; word < this.#words; word += AT_ONCE) this.#addWords(rows, from, to, word, sum, at + 2 * word);
  }

  /**
   * Adds up four words of some rows, with a variable each for their even and odd bytes: what stays in registers costs least. Lists of
   * variables would be made of iterators here, which took four fifths of the time.
   */
  #addWords(rows: Int32Array, from: number, to: number, word: number, sum: Int32Array, at: number): void {
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
      const row = Math.imul(rows[i]!, width) + word;
      const a = table[row]!;
      const b = table[row + 1]!;
      const c = table[row + 2]!;
      const d = table[row + 3]!;
      even0 = (even0 + (a & EVEN)) | 0;
      odd0 = (odd0 + ((a >>> 8) & EVEN)) | 0;
      even1 = (even1 + (b & EVEN)) | 0;
      odd1 = (odd1 + ((b >>> 8) & EVEN)) | 0;
      even2 = (even2 + (c & EVEN)) | 0;
      odd2 = (odd2 + ((c >>> 8) & EVEN)) | 0;
      even3 = (even3 + (d & EVEN)) | 0;
      odd3 = (odd3 + ((d >>> 8) & EVEN)) | 0;
    }
    const shifts = Math.imul(to - from, SHIFTS);
    sum[at]! += even0 - shifts;
    sum[at + 1]! += odd0 - shifts;
    sum[at + 2]! += even1 - shifts;
    sum[at + 3]! += odd1 - shifts;
    sum[at + 4]! += even2 - shifts;
    sum[at + 5]! += odd2 - shifts;
    sum[at + 6]! += even3 - shifts;
    sum[at + 7]! += odd3 - shifts;
  }

  /** Adds the lanes of a packed sum to the sums. */
  #spread(packedSum: Int32Array): void {
    const sums = this.#sums;
    for (let word = 0, at = 0; word < this.packedLength; word += 2, at += LANES) {
      const even = packedSum[word]!;
      const odd = packedSum[word + 1]!;
      const first = (even << 16) >> 16;
      const second = (odd << 16) >> 16;
      sums[at]! += first;
      sums[at + 1]! += second;
      sums[at + 2]! += (even - first) >> 16;
      sums[at + 3]! += (odd - second) >> 16;
    }
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
