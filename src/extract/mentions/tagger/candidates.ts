import type { Token } from '../../text/sentences.ts';
import type { Span } from '../runs.ts';
import { FUNCTION_WORDS } from '../vocabulary.ts';
import type { WordFeatures } from './wordFeatures.ts';

/** Words and marks that may stand inside a name, between two of its words. */
const LINKS = new Set(
  `of and & the for in on at to de la le du des van von der den di da del y et - – . / ' ’ , ! +`.split(' '),
);
/** At most so many links stand in a row: "Bank of the West". */
const MOST_LINKS = 2;

/**
 * Stretches of tokens in which a name may stand: words with capitals or tagged as proper nouns, and the few words that link such
 * words or follow them directly as a number does ("Claude 3"). All else is outside of names, so that no work is done on it.
 * @param words of the tokens.
 */
export function stretchesIn(tokens: readonly Token[], words: readonly WordFeatures[]): Span[] {
  const isNameLike = (at: number): boolean => words[at]!.hasCapital || tokens[at]!.pos === 'PROPN';
  /** How many tokens from `at` on continue a stretch; 0 ends it. */
  const stepFrom = (at: number): number => {
    for (let links = 0; links <= MOST_LINKS && at + links < tokens.length; links++) {
      if (isNameLike(at + links) || words[at + links]!.hasDigit) return links + 1;
      if (!LINKS.has(tokens[at + links]!.lower)) return 0;
    }
    return 0;
  };
  const stretches: Span[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isNameLike(from)) continue;
    let to = from + 1;
    for (let step = stepFrom(to); step > 0; step = stepFrom(to)) to += step;
    if (to > from + 1 || !isPlainOpener(tokens[from]!)) stretches.push({ from, to });
    from = to - 1;
  }
  return stretches;
}

/** "The", "In", "However" where a sentence begins: half of all capitals. "IT" and "WHO" may be names. */
function isPlainOpener({ text, lower }: Token): boolean {
  return FUNCTION_WORDS.has(lower) && (text.length === 1 || text !== text.toUpperCase());
}
