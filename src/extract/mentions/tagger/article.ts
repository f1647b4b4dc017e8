import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../runs.ts';
import { stretchesIn } from './candidates.ts';
import { type WordFeatures, wordFeatures } from './wordFeatures.ts';

/** How a sentence uses capitals: as prose does, in most of its words, or throughout. */
export type Casing = 'prose' | 'title' | 'capitals';

/** How often a word is written in an article. */
export interface WordUse {
  /** Without a capital. */
  lower: number;
  /** With a capital where prose asks for none. */
  capitalised: number;
}

/** An article as the tagger sees it. */
export interface ArticleWords {
  sentences: readonly Sentence[];
  /** Of each token of each sentence. */
  words: readonly (readonly WordFeatures[])[];
  casings: readonly Casing[];
  /** Where names may stand in each sentence. */
  stretches: readonly (readonly Span[])[];
  /** Lower-case form → its use; of the words in stretches alone. */
  uses: ReadonlyMap<string, WordUse>;
}

export function articleWords(sentences: readonly Sentence[]): ArticleWords {
  const words = sentences.map(({ tokens }) => tokens.map(({ word }) => wordFeatures(word)));
  const casings = sentences.map((sentence, s) => casingOf(sentence, words[s]!));
  const stretches = sentences.map(({ tokens }, s) => stretchesIn(tokens, words[s]!));
  const article = { sentences, words, casings, stretches };
  return { ...article, uses: countUses(article) };
}

function casingOf({ tokens }: Sentence, words: readonly WordFeatures[]): Casing {
  let all = 0;
  let long = 0;
  let capitalised = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { isWord, isUpper, isCapitalised } = words[i]!;
    if (!isWord) continue;
    all++;
    if (isUpper) capitals++;
    if (tokens[i]!.text.length < 4) continue;
    long++;
    if (isCapitalised) capitalised++;
  }
  if (all >= 3 && capitals / all > 0.8) return 'capitals';
  return long >= 3 && capitalised / long > 0.75 ? 'title' : 'prose';
}

/** Counts how words are written: a word with a capital amid a sentence is a name, one also written without may be none. */
function countUses({ sentences, words, casings, stretches }: Omit<ArticleWords, 'uses'>): Map<string, WordUse> {
  const uses = new Map<string, WordUse>();
  for (let s = 0; s < sentences.length; s++) {
    const { tokens } = sentences[s]!;
    for (const { from, to } of stretches[s]!) {
      for (let i = from; i < to; i++) uses.set(tokens[i]!.lower, { lower: 0, capitalised: 0 });
    }
  }
  for (let s = 0; s < sentences.length; s++) {
    const { tokens } = sentences[s]!;
    for (let i = 0; i < tokens.length; i++) {
      const use = uses.get(tokens[i]!.lower);
      if (!use) continue;
      if (!words[s]![i]!.isCapitalised) use.lower++;
      else if (i > 0 && casings[s] === 'prose') use.capitalised++;
    }
  }
  return uses;
}
