import type { Model, Numbers } from '../../models/index.ts';

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
  /** The lists one after the other, and where each ends; list 0 is empty. */
  choiceTags: Uint8Array<ArrayBuffer>;
  choiceEnds: Uint16Array<ArrayBuffer>;
}

/** The vocabulary of a parser's model. */
export function vocabularyFrom({ numbers }: Model): Vocabulary {
  const { words, known, clusters, kinds, choices, choiceTags, choiceEnds } = numbers;
  return { keys: words, known, clusters, kinds, choices, choiceTags, choiceEnds } as Vocabulary;
}

/** A vocabulary as part of a model. */
export function vocabularyNumbers({ keys, ...rest }: Vocabulary): Record<string, Numbers> {
  return { words: keys, ...rest };
}

/** Place of a word in the vocabulary, -1 if it is not in it. */
export function findWord({ keys }: Vocabulary, hash: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! === hash) return middle;
    if (keys[middle]! < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
