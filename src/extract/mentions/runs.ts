import type { Sentence, Token } from '../text/sentences.ts';
import { COMPANY_ENDINGS, FUNCTION_WORDS, NAME_HEADS, NATIONS, NON_NAMES } from './vocabulary.ts';

/** A span of tokens, `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}

const DOMAIN = /^(?:com|org|net|ai|io|co|dev|app|tv|eu)$/;
const MONTHS = /^(?:jan|mar|april|may|june|august)$/;

/** "WASHINGTON The department": a dateline that lost its dash. */
const ARTICLE = /^(?:the|an?)$/;

/** Folded form of a span, as the gazetteer writes it. */
export function foldSpan(tokens: readonly Token[], { from, to }: Span): string {
  let folded = '';
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.folded;
    if (word !== '') folded += folded === '' ? word : ` ${word}`;
  }
  return folded;
}

/**
 * In title case, capitals tell nothing. A heading counts as title case when nearly all its longer words are capitalised.
 */
export function isTitleCase(sentence: Sentence): boolean {
  if (sentence.kind !== 'heading' && /^[.!?]$/.test(sentence.tokens[sentence.tokens.length - 1]!.text)) return false;
  const long = sentence.tokens.filter((token) => /^\p{L}{4,}$/u.test(token.text));
  if (long.length < 3) return sentence.kind === 'heading';
  return long.filter((token) => token.isCapitalised).length / long.length > 0.75;
}

/**
 * Runs of capitalised words that may be names. The first word of a sentence counts only with a reason: it is tagged as
 * a proper noun, or the next word is capitalised too.
 */
export function capitalisedRuns(tokens: readonly Token[]): Span[] {
  const runs: Span[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!startsName(tokens, i)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < tokens.length) {
      const step = continuation(tokens, i, to);
      if (step === 0) break;
      to += step;
    }
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

function startsName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!token.isCapitalised || token.pos === 'PUNCT') return false;
  if (NON_NAMES.has(token.lower)) return opensLongerName(tokens, i);
  if (!opensClause(tokens, i)) return !FUNCTION_WORDS.has(token.lower) || tokens[i + 1]?.pos === 'PROPN';
  if (FUNCTION_WORDS.has(token.lower)) return false;
  return token.pos === 'PROPN' || (i + 1 < tokens.length && tokens[i + 1]!.isCapitalised && token.pos !== 'VERB');
}

/** "AI Safety Institute", "American Airlines": an ordinary word that begins a name. */
function opensLongerName(tokens: readonly Token[], i: number): boolean {
  const isNamePart = (token: Token | undefined) =>
    token?.isCapitalised === true && token.pos !== 'PUNCT' && !NON_NAMES.has(token.lower);
  // "Jan Leike", "May Mobility": a month without a day.
  if (tokens[i]!.pos === 'PROPN' && MONTHS.test(tokens[i]!.lower)) return isNamePart(tokens[i + 1]);
  if (tokens[i]!.lower === 'ai') return [tokens[i + 1], tokens[i + 2]].every(isNamePart);
  return (
    tokens[i]!.pos !== 'NUM' &&
    NATIONS.has(tokens[i]!.lower) &&
    tokens[i + 1]?.lower !== 'ai' &&
    COMPANY_ENDINGS.has(tokens[i + 1]?.lower ?? '')
  );
}

/** Start of a sentence, a quotation or what follows a colon. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^["“”'‘:•–—(]$/.test(tokens[i - 1]!.text);
}

/** How many tokens from `at` on belong to the name that began at `from`; 0 ends it. */
function continuation(tokens: readonly Token[], from: number, at: number): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.isCapitalised) {
    if (FUNCTION_WORDS.has(token.lower) && (token.pos !== 'PROPN' || ARTICLE.test(token.lower))) return 0;
    return NON_NAMES.has(token.lower) && token.lower !== 'ai' ? 0 : 1;
  }
  if (!next) return 0;
  const joins = next.isCapitalised && !NON_NAMES.has(next.lower);
  if (token.text === '&' && joins) return 2;
  const touching = token.start === tokens[at - 1]!.end && next.start === token.end;
  if (token.text === '.' && touching && DOMAIN.test(next.lower)) return 2;
  if ((token.text === '-' || token.text === '.' || token.text === '/') && touching && joins) return 2;
  if (token.pos === 'NUM' && /^\d/.test(token.text) && token.text.length <= 4 && touchingName(tokens, at)) return 1;
  if ((token.lower === 'of' || token.lower === 'for') && headOfName(tokens, from, at)) {
    if (joins) return 2;
    const after = tokens[at + 2];
    return next.lower === 'the' && after?.isCapitalised ? 3 : 0;
  }
  return 0;
}

/** "GPT-4", "Claude 3": a number belongs to the name when a hyphen ties it. */
function touchingName(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]!.text === '-' && tokens[at - 1]!.end === tokens[at]!.start;
}

function headOfName(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (NAME_HEADS.has(tokens[i]!.lower)) return true;
  return false;
}
