/** Collects pieces of bytes up to a limit; beyond it keeps none of them, so that memory stays bounded. */
export class BoundedBytes {
  readonly #most: number;
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get length(): number {
    return this.#length;
  }

  get overflown(): boolean {
    return this.#length > this.#most;
  }

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.overflown) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  /** All that was added, or undefined where it was more than the limit. Begins anew. */
  take(): Uint8Array | undefined {
    const taken = this.overflown ? undefined : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return taken;
  }
}
