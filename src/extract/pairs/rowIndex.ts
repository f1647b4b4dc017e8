/** Slots for each key: more are passed over sooner, fewer lie closer together. */
const ROOM = 1.5;

/** Where the keys of a table of rows stand: open addressing, each key beside its row so that one look at memory brings both. */
export class RowIndex {
  readonly #mask: number;
  /** Key and row plus one, in turns; the latter is 0 where a slot is free. */
  readonly #slots: Int32Array;

  /** @param keys well-mixed 32-bit hashes, each once, signed or not. */
  constructor(keys: ArrayLike<number>) {
    const size = 2 ** Math.ceil(Math.log2(ROOM * keys.length + 1));
    this.#mask = size - 1;
    this.#slots = new Int32Array(2 * size);
    for (let row = 0; row < keys.length; row++) {
      let slot = keys[row]! & this.#mask;
      while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = keys[row]! | 0;
      this.#slots[2 * slot + 1] = row + 1;
    }
  }

  /** The row of a key, which is signed as hashes are; -1 if it has none. */
  rowOf(key: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = key & mask;
    for (let row = slots[2 * slot + 1]! - 1; row >= 0; row = slots[2 * slot + 1]! - 1) {
      if (slots[2 * slot] === key) return row;
      slot = (slot + 1) & mask;
    }
    return -1;
  }
}
