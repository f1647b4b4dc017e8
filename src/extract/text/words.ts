import { fold } from '../../domain/names.ts';

/** What the letters of a word give, wherever it stands. */
export interface Word {
  lower: string;
  /** As `fold` gives it; empty for punctuation and a possessive's ending. */
  folded: string;
  /** Written as names are: with a capital first, or within as "iPhone". */
  isCapitalised: boolean;
}

const CAPITALISED = /^[\p{Lu}\p{Lt}]/u;
/** iPhone, xAI, eBay; and 01.AI, 23andMe, 3M. */
const INNER_CAPITAL = /^(?:\p{Ll}{1,2}\p{Lu}|\d+[.-]?\p{L}*\p{Lu})/u;
const PLAIN = /^[a-z0-9]+$/;
const POSSESSIVE = /^['’]s$/;

/** Words recur: a bounded memory saves most of the work. */
const MOST_WORDS = 50_000;
const known = new Map<string, Word>();

export function wordOf(text: string): Word {
  let word = known.get(text);
  if (!word) {
    const lower = text.toLowerCase();
    word = { lower, folded: foldWord(text, lower), isCapitalised: isCapitalised(text) };
    if (known.size >= MOST_WORDS) known.clear();
    known.set(text, word);
  }
  return word;
}

function foldWord(text: string, lower: string): string {
  if (PLAIN.test(lower)) return lower;
  return POSSESSIVE.test(text) ? '' : fold(text);
}

function isCapitalised(text: string): boolean {
  return CAPITALISED.test(text) || INNER_CAPITAL.test(text);
}
