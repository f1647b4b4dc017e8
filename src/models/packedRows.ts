const LANES = 4;
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
  readonly #width: number;
  /** Words of a row. */
  readonly #words: number;
  /** Bytes, made positive. */
  readonly #rows: Int32Array;
  readonly #even: Int32Array;
  readonly #odd: Int32Array;
  readonly #sums: Int32Array;
  /** Rows in the lanes. */
  #count = 0;

  /** @param rows signed bytes, `width` of them a row. */
  constructor(rows: ArrayLike<number>, width: number) {
    this.#width = width;
    this.#words = Math.ceil(width / LANES);
    this.#rows = packed(rows, width, this.#words);
    this.#even = new Int32Array(this.#words);
    this.#odd = new Int32Array(this.#words);
    this.#sums = new Int32Array(this.#words * LANES);
  }

  clear(): void {
    this.#sums.fill(0);
    this.#clearLanes();
  }

  add(row: number): void {
    if (this.#count === MOST_ROWS) this.#empty();
    this.#count++;
    const [rows, even, odd] = [this.#rows, this.#even, this.#odd];
    for (let w = 0, at = row * this.#words; w < even.length; w++, at++) {
      const word = rows[at]!;
      even[w]! += word & EVEN;
      odd[w]! += (word >>> 8) & EVEN;
    }
  }

  /** The sums, which the next row may change. */
  get sums(): Int32Array {
    this.#empty();
    return this.#sums.subarray(0, this.#width);
  }

  /** Moves what is in the lanes to the sums. */
  #empty(): void {
    const shift = this.#count * SHIFT;
    const sums = this.#sums;
    for (let w = 0; w < this.#words; w++) {
      const [even, odd] = [this.#even[w]!, this.#odd[w]!];
      sums[w * LANES]! += (even & 0xffff) - shift;
      sums[w * LANES + 1]! += (odd & 0xffff) - shift;
      sums[w * LANES + 2]! += (even >>> 16) - shift;
      sums[w * LANES + 3]! += (odd >>> 16) - shift;
    }
    this.#clearLanes();
  }

  #clearLanes(): void {
    this.#even.fill(0);
    this.#odd.fill(0);
    this.#count = 0;
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
