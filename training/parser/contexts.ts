import { wordKey } from '../../src/extract/parse/words.ts';
import type { Contexts } from './clusters.ts';

/** So many of the most frequent words count as contexts; the rest are one context. */
const NEIGHBOURS = 3000;

/** Words seen at least `least` times, the most frequent first, as their keys. */
export function frequentWords(texts: readonly Uint32Array[], least: number): number[] {
  const counts = new Map<number, number>();
  for (const text of texts) for (const key of text) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, m], [b, n]) => n - m || a - b)
    .map(([key]) => key);
}

/** Keys of the words of a text. */
export function keysOf(words: readonly string[]): Uint32Array {
  return Uint32Array.from(words, wordKey);
}

/** What stands before and after each of `words`, which are the most frequent first. */
export function contextsOf(texts: readonly Uint32Array[], words: readonly number[]): Contexts {
  const numbers = new Map(words.map((key, i) => [key, i]));
  const neighbour = (key: number | undefined): number => {
    if (key === undefined) return 0;
    const number = numbers.get(key) ?? NEIGHBOURS;
    return Math.min(number, NEIGHBOURS) + 1;
  };
  const side = NEIGHBOURS + 2;
  const seen = words.map(() => new Map<number, number>());
  for (const text of texts) {
    text.forEach((key, i) => {
      const counts = seen[numbers.get(key) ?? -1];
      if (!counts) return;
      for (const context of [neighbour(text[i - 1]), side + neighbour(text[i + 1])]) {
        counts.set(context, (counts.get(context) ?? 0) + 1);
      }
    });
  }
  let end = 0;
  return {
    contexts: Uint32Array.from(seen.flatMap((counts) => [...counts.keys()])),
    counts: Uint32Array.from(seen.flatMap((counts) => [...counts.values()])),
    ends: Uint32Array.from(seen, ({ size }) => {
      end += size;
      return end;
    }),
    size: 2 * side,
  };
}
