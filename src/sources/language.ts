import { franc } from 'franc-min';
import { LISTED_LANGUAGES, SIGNS } from './functionWords.ts';

const UNDETERMINED = 'und';
const ENGLISH = 'en';
/** Detection takes time in proportion; three pieces of this many characters are enough to be sure. */
const PIECE_LENGTH = 500;
/** Fewer letters of a script of its own than this are a name in English text. */
const FEWEST_OTHER_LETTERS = 12;
/** Statistics of letters say nothing of fewer different words than this. */
const FEWEST_WORDS = 12;
/** Of the words in prose about four in ten are of grammar; of a language without a list, hardly any. */
const LEAST_SHARE = 0.1;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/**
 * The language of a text as a BCP 47 code (`en`, `fr`), by its words of grammar; by its letters where it has none that are known.
 * What is too short or too mixed to tell is taken for English.
 */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  const letters = countOf(sample, /\p{L}+/gu);
  if (countOf(sample, /\p{Script=Latin}+/gu) < letters / 2) {
    return letters < FEWEST_OTHER_LETTERS ? ENGLISH : byLetters(sample);
  }
  const words = wordsOf(sample);
  const { language, score } = byGrammar(words);
  if (score >= words.length * LEAST_SHARE) return language;
  return new Set(words).size < FEWEST_WORDS ? language : byLetters(sample);
}

function countOf(text: string, runs: RegExp): number {
  return (text.match(runs) ?? []).reduce((sum, run) => sum + run.length, 0);
}

/** English name of a language: `fr` → French. */
export function languageName(code: string): string {
  return languageNames.of(code) ?? code;
}

function byLetters(sample: string): string {
  const code = franc(sample);
  return code === UNDETERMINED ? ENGLISH : (Intl.getCanonicalLocales(code)[0] ?? code);
}

/** The language with most of its words of grammar among the words, and how many those are; English where none has more. */
function byGrammar(words: readonly string[]): { language: string; score: number } {
  const scores = LISTED_LANGUAGES.map(() => 0);
  for (const word of words) for (const { language, weight } of SIGNS.get(word) ?? []) scores[language]! += weight;
  const score = Math.max(...scores);
  return { language: LISTED_LANGUAGES[scores.indexOf(score)]!, score };
}

/** Names have no language, nor have the particles in them ("Compagnie de Saint-Gobain"). */
const NAMES =
  /\p{Lu}[\p{L}\p{N}.&-]*(?: (?:(?:d[aeiou]s?|d[ae]l(?:l[ae])?|l[ae]s?|y|e|v[ao]n|de[nr]|zu|of) |[ld]['’])*\p{Lu}[\p{L}\p{N}.&-]*)*/gu;

const POSSESSIVE = /['’]s\b/g;

/** The words that are no names; in a text all in capitals, every word. */
function wordsOf(sample: string): string[] {
  const prose = /\p{Ll}/u.test(sample) ? sample.replace(NAMES, ' ').replace(POSSESSIVE, '') : sample.toLowerCase();
  return prose.match(/\p{L}+/gu) ?? [];
}

/** A piece of a text without the halves of words and names at its ends. */
function wholeWords(piece: string): string {
  return piece.replace(/^\P{Lu}+(?=\p{Lu})|\S+$/gu, '');
}

/** Pieces of the beginning, the middle and the end, without addresses and markup. */
function sampleOf(text: string): string {
  const middle = Math.floor((text.length - PIECE_LENGTH) / 2);
  const pieces =
    text.length <= 3 * PIECE_LENGTH
      ? [text]
      : [0, middle, text.length - PIECE_LENGTH].map((start) => wholeWords(text.slice(start, start + PIECE_LENGTH)));
  return pieces.join('\n').replace(/\S*:\/\/\S*|<[^<>]*>|[*_#`|]+/g, ' ');
}
