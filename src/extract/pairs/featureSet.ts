import { hashText, mixHashes } from '../../models/index.ts';

/** Words recur: a bounded memory of their hashes saves most of the work. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, number>();

function hashOf(text: string): number {
  let hash = remembered.get(text);
  if (hash === undefined) {
    hash = hashText(text);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, hash);
  }
  return hash;
}

/** Hashed features, each once: a template's name with its values, in order. */
export class FeatureSet {
  readonly #hashes = new Set<number>();
  readonly #types: number;

  /** @param types of the pair: what one word says depends on between whom it stands. */
  constructor(types: string) {
    this.#types = hashOf(types);
  }

  add(template: string, ...values: readonly (string | number)[]): void {
    let hash = hashOf(template);
    for (const value of values) hash = mixHashes(hash, typeof value === 'number' ? value : hashOf(value));
    this.#hashes.add(hash);
  }

  /** The feature by itself, and together with the types of the pair. */
  addTyped(template: string, ...values: readonly (string | number)[]): void {
    this.add(template, ...values);
    this.add(template, ...values, this.#types);
  }

  get hashes(): Iterable<number> {
    return this.#hashes;
  }
}

const LIMITS = [1, 2, 3, 4, 6, 9, 14, 22, 35, 60];

/** The class of a distance: near ones apart, far ones together. */
export function distanceClass(distance: number): number {
  return LIMITS.findIndex((limit) => distance <= limit);
}
