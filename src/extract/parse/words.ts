import { hashText, mixHashes } from '../../models/hashing.ts';
import { findWord, type Vocabulary } from './vocabulary.ts';

/** What the features see of a word: hashes and small numbers, computed once for each different word. */
export const WORD_ATTRIBUTES = [
  'form',
  'lower',
  /** The word itself if it is known, otherwise the class of unknown words like it. */
  'word',
  'prefix1',
  'prefix2',
  'prefix3',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'shape',
  /** Distributional class, one of many and one of few; 0 for unknown words. */
  'cluster',
  'kind',
  /** 1 where there is no letter, digit or sign that is read aloud. */
  'mark',
  /** The list of tags that it may have: `choices` of the vocabulary. */
  'choice',
] as const;
export type WordAttribute = (typeof WORD_ATTRIBUTES)[number];

const WIDTH = WORD_ATTRIBUTES.length;
/** The word beyond either end of a sentence. */
export const NO_WORD = 0;
/** More different words than a day's news has. */
const MOST_WORDS = 1 << 16;

/** Gives words numbers, and the attributes of each number. */
export interface Words {
  /** A number for each text; the same text has the same number until `makeRoom` forgets it. */
  numberOf(text: string): number;
  /** The value of attribute `a` of word `n` stands at `n * WORD_ATTRIBUTES.length + a`. */
  readonly values: Int32Array;
  /** Forgets all numbers if there is no room for `count` more. */
  makeRoom(count: number): void;
}

/**
 * A memory of words, whose known ones are those of `vocabulary`.
 * @param most so many different words are remembered; then the memory begins anew, so that it stays bounded.
 */
export function createWords(vocabulary: Vocabulary, most = MOST_WORDS): Words {
  const numbers = new Map<string, number>();
  const values = new Int32Array(most * WIDTH);
  return {
    values,
    numberOf(text) {
      let number = numbers.get(text);
      if (number === undefined) {
        number = numbers.size + 1;
        numbers.set(text, number);
        values.set(attributesOf(text, vocabulary), number * WIDTH);
      }
      return number;
    },
    makeRoom(count) {
      if (numbers.size + count >= most) numbers.clear();
    },
  };
}

const MARK = /^[\p{P}\p{Z}\p{C}~^|<>`]+$/u;
const READ_ALOUD = /[%&@#/*§]/u;

/** Lower case, straight quotes, plain dashes, and 0 for every digit: how a word is looked up in the vocabulary. */
function normalize(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  return lower.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\p{N}/gu, '0');
}

/** The key of a word in a vocabulary: unsigned, as that keeps them. */
export function wordKey(text: string): number {
  return hashText(normalize(text)) >>> 0;
}

function attributesOf(text: string, vocabulary: Vocabulary): number[] {
  const lower = normalize(text);
  const key = hashText(lower);
  const place = findWord(vocabulary, key);
  const shape = shapeOf(text);
  const end = (length: number) => hashText(lower.slice(-length));
  const values: Record<WordAttribute, number> = {
    form: hashText(text),
    lower: key,
    word: place >= 0 && vocabulary.known[place] === 1 ? key : mixHashes(shape, end(2)),
    prefix1: hashText(lower.slice(0, 1)),
    prefix2: hashText(lower.slice(0, 2)),
    prefix3: hashText(lower.slice(0, 3)),
    suffix1: end(1),
    suffix2: end(2),
    suffix3: end(3),
    suffix4: end(4),
    shape,
    cluster: place >= 0 ? vocabulary.clusters[place]! : 0,
    kind: place >= 0 ? vocabulary.kinds[place]! : 0,
    mark: MARK.test(text) && !READ_ALOUD.test(text) ? 1 : 0,
    // A capital may make any word a name.
    choice: place >= 0 && text === text.toLowerCase() ? vocabulary.choices[place]! : 0,
  };
  return WORD_ATTRIBUTES.map((name) => values[name]);
}

/** Capitals, small letters and digits, each run as one or two signs: `Xxx`, `X.X.`, `00-x`. */
function shapeOf(text: string): number {
  const signs = text
    .slice(0, 20)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\p{N}/gu, '0');
  return hashText(signs.replace(/(.)\1{2,}/gu, '$1$1'));
}
