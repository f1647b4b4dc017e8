import { hashText } from '../../../models/index.ts';
import { type Word, WordMemo } from '../../text/words.ts';
import { GIVEN_NAMES } from '../givenNames.ts';
import {
  COMPANY_ENDINGS,
  COMPANY_NOUNS,
  COMPANY_VERBS,
  FUNCTION_WORDS,
  GOVERNMENT_HEADS,
  NON_NAMES,
  ORGANIZATION_ENDINGS,
  PERSON_TITLES,
  ROLE_WORDS,
} from '../vocabulary.ts';

/** What a word tells by itself, as hashes. */
export interface WordFeatures {
  word: Word;
  lower: number;
  /** Capitals, letters, digits and marks in their order, runs of a kind taken together. */
  shape: number;
  /** In which lists of general vocabulary it stands: one bit a list. */
  classes: number;
  /** Its first and last letters, up to four. */
  affixes: readonly number[];
  /** As names are: it begins so, or has one within as "iPhone". */
  isCapitalised: boolean;
  hasCapital: boolean;
  hasDigit: boolean;
  /** Two letters or more and nothing else. */
  isWord: boolean;
  isUpper: boolean;
}

const LISTS: readonly ReadonlySet<string>[] = [
  COMPANY_ENDINGS,
  ORGANIZATION_ENDINGS,
  GOVERNMENT_HEADS,
  PERSON_TITLES,
  ROLE_WORDS,
  NON_NAMES,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  COMPANY_NOUNS,
  COMPANY_VERBS,
];
const LONGEST_AFFIX = 4;
/** Longer words differ in their ends no more. */
const LONGEST_SHAPE = 30;

const known = new WordMemo((word: Word): WordFeatures => {
  const { text, lower, isCapitalised } = word;
  return {
    word,
    lower: hashText(lower),
    shape: hashText(shapeOf(text)),
    classes: LISTS.reduce((bits, list, i) => (list.has(lower) ? bits | (1 << i) : bits), 0),
    affixes: affixesOf(lower),
    isCapitalised,
    hasCapital: /\p{Lu}/u.test(text),
    hasDigit: /\d/.test(text),
    isWord: /^\p{L}{2,}$/u.test(text),
    isUpper: text === text.toUpperCase(),
  };
});

export function wordFeatures(word: Word): WordFeatures {
  return known.of(word);
}

/** "OpenAI" → XxX, "GPT-4" → X-d, "Google" → Xx. */
function shapeOf(text: string): string {
  let shape = '';
  for (const letter of text.slice(0, LONGEST_SHAPE)) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? 'd' : letter;
    if (!shape.endsWith(kind)) shape += kind;
  }
  return text.length === 1 ? `${shape}1` : shape;
}

function affixesOf(lower: string): number[] {
  const hashes: number[] = [];
  for (let length = 1; length <= LONGEST_AFFIX; length++) {
    if (length >= lower.length) break;
    hashes.push(hashText(`<${lower.slice(0, length)}`), hashText(`${lower.slice(-length)}>`));
  }
  return hashes;
}
