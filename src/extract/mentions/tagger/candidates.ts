import type { Token } from '../../text/sentences.ts';
import { isCapitalised, type Span } from '../runs.ts';

/** Words and marks that may stand inside a name, between two of its words. */
const LINKS = new Set(
  `of and & the for in on at to de la le du des van von der den di da del y et - – . / ' ’ , ! +`.split(' '),
);
/** At most so many links stand in a row: "Bank of the West". */
const MOST_LINKS = 2;

function isNameLike(token: Token): boolean {
  return token.pos === 'PROPN' || isCapitalised(token) || (/\p{Lu}/u.test(token.text) && /\p{L}/u.test(token.text));
}

/**
 * Stretches of tokens in which a name may stand: words with capitals or tagged as proper nouns, and the few words that link such
 * words or follow them directly as a number does ("Claude 3"). All else is outside of names, so that no work is done on it.
 */
export function stretchesIn(tokens: readonly Token[]): Span[] {
  const stretches: Span[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isNameLike(tokens[i]!)) {
      i++;
      continue;
    }
    let to = i + 1;
    for (let step = stepFrom(tokens, to); step > 0; step = stepFrom(tokens, to)) to += step;
    stretches.push({ from: i, to });
    i = to;
  }
  return stretches;
}

/** How many tokens from `at` on continue a stretch; 0 ends it. */
function stepFrom(tokens: readonly Token[], at: number): number {
  for (let links = 0; links <= MOST_LINKS; links++) {
    const token = tokens[at + links];
    if (!token) return 0;
    if (isNameLike(token)) return links + 1;
    if (/\d/.test(token.text)) return links + 1;
    if (!LINKS.has(token.lower)) return 0;
  }
  return 0;
}
