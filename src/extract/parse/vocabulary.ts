import type { ClassLists } from './classLists.ts';

/** What a model knows of words. */
export interface Vocabulary {
  /** Hashes of normalised words, ascending. */
  keys: Uint32Array<ArrayBuffer>;
  /** 1 for words that are features themselves. */
  known: Uint8Array<ArrayBuffer>;
  /** Distributional class of each word, from 1: many classes, and few. */
  clusters: Uint8Array<ArrayBuffer>;
  kinds: Uint8Array<ArrayBuffer>;
  /** The list of tags that each word may have; 0 where any will do. */
  choices: Uint16Array<ArrayBuffer>;
  tagLists: ClassLists;
}

/** Place of a word in the vocabulary, -1 if it is not in it. */
export function findWord({ keys }: Vocabulary, hash: number): number {
  const key = hash >>> 0;
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! === key) return middle;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
