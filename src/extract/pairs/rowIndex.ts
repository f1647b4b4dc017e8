/** Where the keys of a table of rows stand: open addressing over typed arrays, which hashes make fast and small. */
export class RowIndex {
  readonly #keys: ArrayLike<number>;
  readonly #mask: number;
  /** Row plus one; 0 where a slot is free. */
  readonly #slots: Int32Array;

  /** @param keys well-mixed 32-bit hashes, each once. */
  constructor(keys: ArrayLike<number>) {
    const size = 2 ** Math.ceil(Math.log2(2 * keys.length + 1));
    this.#keys = keys;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    for (let row = 0; row < keys.length; row++) {
      let slot = keys[row]! & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row + 1;
    }
  }

  /** The row of a key, -1 if it has none. */
  rowOf(key: number): number {
    let slot = key & this.#mask;
    for (let row = this.#slots[slot]! - 1; row >= 0; row = this.#slots[slot]! - 1) {
      if (this.#keys[row] === key) return row;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }
}
