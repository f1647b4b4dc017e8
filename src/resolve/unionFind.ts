/** Joins items that share a key, directly or over others, and tells which group each belongs to. */
export class UnionFind {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  /** The least index of the group. */
  find(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    for (let at = index; at !== root; ) {
      const next = this.#parents[at]!;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    this.#parents[high] = low;
  }
}
