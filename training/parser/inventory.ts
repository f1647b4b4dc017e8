import type { Tree } from './conllu.ts';

/** Labels that are seen so seldom that nothing can be learned of them lose their subtype. */
const SELDOM = 40;
const SELDOM_TAG = 20;

/** How often each item occurs. */
export function countOf<T>(items: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The names that a model knows; others are read as a name near them. */
export interface Inventory {
  names: string[];
  numberOf(name: string): number;
}

/** Relations: a seldom subtype counts as its main type. */
export function labelInventory(trees: readonly Tree[]): Inventory {
  const counts = countOf(trees.flatMap(({ labels }) => labels));
  const names = [...counts].filter(([name, count]) => !name.includes(':') || count >= SELDOM).map(([name]) => name);
  return inventory(names, (name) => name.split(':')[0]!);
}

/** Pairs of tags: a seldom pair counts as the most frequent one of its universal part of speech. */
export function tagInventory(trees: readonly Tree[]): Inventory {
  const counts = countOf(trees.flatMap(({ tags }) => tags));
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const names = byCount.filter(([, count]) => count >= SELDOM_TAG).map(([name]) => name);
  return inventory(names, (name) => names.find((other) => other.split(' ')[0] === name.split(' ')[0]) ?? names[0]!);
}

function inventory(known: readonly string[], nearest: (name: string) => string): Inventory {
  const names = [...known].sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  return { names, numberOf: (name) => numbers.get(name) ?? numbers.get(nearest(name))! };
}
