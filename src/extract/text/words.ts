import { fold } from '../../domain/names.ts';

/** What the letters of a word give, wherever it stands. */
export interface Word {
  /** Counts the words that were met; another word may have had it long before. */
  id: number;
  text: string;
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

/** Words recur: a bounded memory saves most of the work. A power of two, more than the words of most jobs. */
const ROOM = 2 ** 16;
const known: (Word | undefined)[] = new Array(ROOM);
let met = 0;

/** @param number the same for the same word, and mostly another for another: where it is remembered. */
export function wordOf(text: string, number: number): Word {
  const place = number & (ROOM - 1);
  let word = known[place];
  if (word?.text !== text) {
    const lower = text.toLowerCase();
    word = { id: met++, text, lower, folded: foldWord(text, lower), isCapitalised: isCapitalised(text) };
    known[place] = word;
  }
  return word;
}

/** What is worked out for a word once, as long as no other word needs its place. */
export class WordMemo<Value> {
  readonly #make: (word: Word) => Value;
  readonly #words: (Word | undefined)[] = new Array(ROOM);
  readonly #values: Value[] = new Array(ROOM);

  /** @param make a pure function. */
  constructor(make: (word: Word) => Value) {
    this.#make = make;
  }

  of(word: Word): Value {
    const place = word.id & (ROOM - 1);
    if (this.#words[place] !== word) {
      this.#values[place] = this.#make(word);
      this.#words[place] = word;
    }
    return this.#values[place]!;
  }
}

function foldWord(text: string, lower: string): string {
  if (PLAIN.test(lower)) return lower;
  return POSSESSIVE.test(text) ? '' : fold(text);
}

function isCapitalised(text: string): boolean {
  return CAPITALISED.test(text) || INNER_CAPITAL.test(text);
}
