import type { Sentence } from '../../text/sentences.ts';
import { isCapitalised } from '../runs.ts';

/** How a sentence uses capitals: as prose does, in most of its words, or throughout. */
export type Casing = 'prose' | 'title' | 'capitals';

const LETTERS = /^\p{L}{2,}$/u;

export function casingOf({ tokens }: Pick<Sentence, 'tokens'>): Casing {
  let words = 0;
  let long = 0;
  let capitalised = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (!LETTERS.test(token.text)) continue;
    words++;
    if (token.text === token.text.toUpperCase()) capitals++;
    if (token.text.length < 4) continue;
    long++;
    if (isCapitalised(token)) capitalised++;
  }
  if (words >= 3 && capitals / words > 0.8) return 'capitals';
  return long >= 3 && capitalised / long > 0.75 ? 'title' : 'prose';
}

/** How the words of one article are written in it. */
export interface WordUse {
  /** Lower-case form → times written without a capital. */
  lower: ReadonlyMap<string, number>;
  /** Lower-case form → times written with a capital where prose asks for none. */
  capitalised: ReadonlyMap<string, number>;
}

/** Counts how words are written: a word with a capital amid a sentence is a name, one also written without may be none. */
export function wordUse(sentences: readonly Sentence[], casings: readonly Casing[]): WordUse {
  const lower = new Map<string, number>();
  const capitalised = new Map<string, number>();
  sentences.forEach(({ tokens }, s) => {
    tokens.forEach((token, i) => {
      if (!isCapitalised(token)) lower.set(token.lower, (lower.get(token.lower) ?? 0) + 1);
      else if (i > 0 && casings[s] === 'prose') capitalised.set(token.lower, (capitalised.get(token.lower) ?? 0) + 1);
    });
  });
  return { lower, capitalised };
}
