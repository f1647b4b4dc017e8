import type { Sentence } from '../../text/sentences.ts';
import { type WordFeatures, wordFeatures } from './wordFeatures.ts';

/** How a sentence uses capitals: as prose does, in most of its words, or throughout. */
export type Casing = 'prose' | 'title' | 'capitals';

/** How the words of one article are written in it. */
export interface WordUse {
  /** Lower-case form → times written without a capital. */
  lower: ReadonlyMap<string, number>;
  /** Lower-case form → times written with a capital where prose asks for none. */
  capitalised: ReadonlyMap<string, number>;
}

/** An article as the tagger sees it. */
export interface ArticleWords {
  sentences: readonly Sentence[];
  /** Of each token of each sentence. */
  words: readonly (readonly WordFeatures[])[];
  casings: readonly Casing[];
  use: WordUse;
}

export function articleWords(sentences: readonly Sentence[]): ArticleWords {
  const words = sentences.map(({ tokens }) => tokens.map(({ word }) => wordFeatures(word)));
  const casings = sentences.map((sentence, s) => casingOf(sentence, words[s]!));
  return { sentences, words, casings, use: wordUse(sentences, words, casings) };
}

function casingOf({ tokens }: Sentence, words: readonly WordFeatures[]): Casing {
  let all = 0;
  let long = 0;
  let capitalised = 0;
  let capitals = 0;
  tokens.forEach(({ text }, i) => {
    if (!words[i]!.isWord) return;
    all++;
    if (words[i]!.isUpper) capitals++;
    if (text.length < 4) return;
    long++;
    if (words[i]!.isCapitalised) capitalised++;
  });
  if (all >= 3 && capitals / all > 0.8) return 'capitals';
  return long >= 3 && capitalised / long > 0.75 ? 'title' : 'prose';
}

/** Counts how words are written: a word with a capital amid a sentence is a name, one also written without may be none. */
function wordUse(
  sentences: readonly Sentence[],
  words: readonly (readonly WordFeatures[])[],
  casings: readonly Casing[],
): WordUse {
  const lower = new Map<string, number>();
  const capitalised = new Map<string, number>();
  sentences.forEach(({ tokens }, s) => {
    tokens.forEach((token, i) => {
      if (!words[s]![i]!.isCapitalised) lower.set(token.lower, (lower.get(token.lower) ?? 0) + 1);
      else if (i > 0 && casings[s] === 'prose') capitalised.set(token.lower, (capitalised.get(token.lower) ?? 0) + 1);
    });
  });
  return { lower, capitalised };
}
