import type { Vocabulary } from '../../src/extract/parse/vocabulary.ts';
import { wordKey } from '../../src/extract/parse/words.ts';
import { choicesOf } from './choices.ts';
import { clusterWords } from './clusters.ts';
import type { Tree } from './conllu.ts';
import { contextsOf, frequentWords, keysOf } from './contexts.ts';
import type { Inventory } from './inventory.ts';
import type { Settings } from './settings.ts';

/**
 * The words of a model: those often enough in the treebanks to be features themselves, and those often enough in any text to have a
 * distributional class.
 * @param texts without annotation.
 */
export function buildVocabulary(
  trees: readonly Tree[],
  texts: Iterable<string[]>,
  tags: Inventory,
  { leastWord, leastClustered, clusters, kinds, clusterRounds }: Settings,
): Vocabulary {
  const uses = usesOf(trees, tags);
  const keyed = [...texts, ...trees.map(({ tokens }) => tokens.map(({ text }) => text))].map(keysOf);
  const clustered = frequentWords(keyed, leastClustered);
  const contexts = contextsOf(keyed, clustered);
  const classesOf = (count: number) => {
    const classes = clusterWords(contexts, count, clusterRounds);
    return new Map(clustered.map((key, i) => [key, classes[i]! + 1]));
  };
  const [fine, coarse] = [classesOf(clusters), classesOf(kinds)];
  const isKnown = (key: number) => (uses.get(key)?.length ?? 0) >= leastWord;
  const keys = Uint32Array.from(new Set([...[...uses.keys()].filter(isKnown), ...clustered])).sort();
  const list = [...keys];
  return {
    keys,
    known: Uint8Array.from(list, (key) => (isKnown(key) ? 1 : 0)),
    clusters: Uint8Array.from(list, (key) => fine.get(key) ?? 0),
    kinds: Uint8Array.from(list, (key) => coarse.get(key) ?? 0),
    ...choicesOf(list.map((key) => uses.get(key) ?? [])),
  };
}

/** The tags that each word was seen with, one for each time. */
function usesOf(trees: readonly Tree[], tags: Inventory): Map<number, number[]> {
  const uses = new Map<number, number[]>();
  for (const { tokens, tags: given } of trees) {
    tokens.forEach(({ text }, i) => {
      const key = wordKey(text);
      const tag = tags.numberOf(given[i]!);
      const seen = uses.get(key);
      if (seen) seen.push(tag);
      else uses.set(key, [tag]);
    });
  }
  return uses;
}
