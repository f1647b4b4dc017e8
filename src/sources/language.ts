import { franc } from 'franc-min';

const UNDETERMINED = 'und';
const ENGLISH = 'en';
/** Detection takes time in proportion; three pieces of this many characters are enough to be sure. */
const PIECE_LENGTH = 500;
/** Fewer letters than this are mostly names, which have no language; a script of its own shows sooner. */
const FEWEST_LETTERS = 60;
const FEWEST_OTHER_LETTERS = 12;

/** Words that mark English and hardly occur in its neighbours. */
const ENGLISH_WORDS = /\b(?:the|of|and|to|that|for|with|from|its|by|has|have|said|which|will|this|are)\b/gi;
/** One of these makes a short text English, whose letters alone statistics misread. */
const ENGLISH_ALONE = /\b(?:the|and|that|with|said|which|this)\b/i;
const SHORT = 300;
/** In English prose every fourth word is one of those; other languages stay far below this share even with English names in them. */
const ENGLISH_SHARE = 0.08;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/**
 * The language of a text as a BCP 47 code (`en`, `fr`). What is too short or too mixed to tell is taken for English.
 */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  const letters = sample.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  const isOtherScript = latin < letters.length / 2;
  if (letters.length < (isOtherScript ? FEWEST_OTHER_LETTERS : FEWEST_LETTERS)) return ENGLISH;
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  // Cheaper than detection, and sure: text full of names misleads statistics of letters, not this.
  if ((sample.match(ENGLISH_WORDS)?.length ?? 0) >= words * ENGLISH_SHARE && !isOtherScript) return ENGLISH;
  if (letters.length < SHORT && !isOtherScript && ENGLISH_ALONE.test(sample)) return ENGLISH;
  const code = franc(sample);
  return code === UNDETERMINED ? ENGLISH : (Intl.getCanonicalLocales(code)[0] ?? code);
}

/** English name of a language: `fr` → French. */
export function languageName(code: string): string {
  return languageNames.of(code) ?? code;
}

/** Pieces of the beginning, the middle and the end, without addresses and markup. */
function sampleOf(text: string): string {
  const middle = Math.floor((text.length - PIECE_LENGTH) / 2);
  const pieces =
    text.length <= 3 * PIECE_LENGTH
      ? [text]
      : [text.slice(0, PIECE_LENGTH), text.slice(middle, middle + PIECE_LENGTH), text.slice(-PIECE_LENGTH)];
  return pieces.join('\n').replace(/\S*:\/\/\S*|<[^<>]*>|[*_#`|]+/g, ' ');
}
