import { hashText, mixHashes } from '../../models/index.ts';

/** Words recur: a bounded memory of their hashes saves most of the work. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, number>();

/** The hash of what a text or the ontology gives. */
export function hashOf(text: string): number {
  let hash = remembered.get(text);
  if (hash === undefined) {
    hash = hashText(text);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, hash);
  }
  return hash;
}

/** What features were made of, for who wants to name them; while nobody does, nothing is noted. */
export class FeatureTrace {
  readonly #parts = new Map<number, readonly number[]>();

  note(feature: number, parts: readonly number[]): void {
    this.#parts.set(feature, parts);
  }

  /** The template and the values of a feature, as their hashes. */
  partsOf(feature: number): readonly number[] {
    return this.#parts.get(feature) ?? [feature];
  }
}

let trace: FeatureTrace | undefined;

/** Notes what the features are made of that `make` makes. */
export function traced<T>(make: () => T): { made: T; trace: FeatureTrace } {
  const noted = new FeatureTrace();
  trace = noted;
  try {
    return { made: make(), trace: noted };
  } finally {
    trace = undefined;
  }
}

/** Texts that the code itself names, by hash: they are hashed once, and never forgotten. */
const CONSTANTS = new Map<number, string>();

/** The hash of a text that the code itself names. */
export function constant(text: string): number {
  const hash = hashText(text);
  CONSTANTS.set(hash, text);
  return hash;
}

/** Hashes of templates by their names: written once, so that no name is looked up for each feature. */
export function templates<const Name extends string>(...names: Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, constant(name)])) as Record<Name, number>;
}

/** The texts that were hashed last, and `words`, by hash. */
export function textsByHash(words: Iterable<string>): Map<number, string> {
  const texts = new Map(CONSTANTS);
  for (const [text, hash] of remembered) texts.set(hash, text);
  for (const word of words) texts.set(hashText(word), word);
  return texts;
}

/** A template with its values, in order. */
export function join(template: number, a: number, b?: number, c?: number, d?: number): number {
  let hash = mixHashes(template, a);
  if (b !== undefined) hash = mixHashes(hash, b);
  if (c !== undefined) hash = mixHashes(hash, c);
  if (d !== undefined) hash = mixHashes(hash, d);
  trace?.note(
    hash,
    [template, a, b, c, d].filter((part) => part !== undefined),
  );
  return hash;
}

/** A template with any number of values. */
export function joinAll(template: number, values: readonly number[]): number {
  let hash = template;
  for (const value of values) hash = mixHashes(hash, value);
  trace?.note(hash, [template, ...values]);
  return hash;
}

/** Hashed features of one pair of names. One may come more than once, and counts once. */
export class FeatureSet {
  readonly #types: number;
  readonly hashes: number[];

  /** @param types a feature of their own: what one word says depends on between whom it stands. */
  constructor(types: number) {
    this.#types = types;
    this.hashes = [types];
  }

  add(feature: number): void {
    this.hashes.push(feature);
  }

  /** The feature by itself, and together with the types of the pair. */
  addTyped(feature: number): void {
    this.add(feature);
    const typed = mixHashes(feature, this.#types);
    trace?.note(typed, trace.partsOf(feature));
    this.add(typed);
  }
}

const LIMITS = [1, 2, 3, 4, 6, 9, 14, 22, 35, 60];

/** The class of a distance: near ones apart, far ones together. */
export function distanceClass(distance: number): number {
  return LIMITS.findIndex((limit) => distance <= limit);
}
