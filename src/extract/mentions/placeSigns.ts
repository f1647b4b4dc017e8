import type { Token } from '../text/sentences.ts';
import { GIVEN_NAMES } from './givenNames.ts';
import type { Span } from './runs.ts';

const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—']);
/** What may stand between a dateline's place and its dash: a date, an agency in brackets or between slashes. */
const BEFORE_DASH = /^(?:[,.()/]|\d{1,4}|\p{Lu}[\p{L}.]*)$/u;
const LONGEST_DATELINE = 10;
/** What ends an aside that began so. */
const CLOSING: Readonly<Record<string, string>> = { ',': ',', '(': ')', '–': '–', '—': '—', '-': '-' };
const PREMISES = /^(?:office|offices|campus|headquarters|hq|plant|factory)$/;

/** Whether a name stands where texts put places: "LONDON (AP) —", "Anthropic, San Francisco, has", "OpenAI's Dublin Office". */
export function standsAsPlace(tokens: readonly Token[], span: Span): boolean {
  return isDateline(tokens, span) || isAside(tokens, span) || isPremises(tokens, span);
}

/** At the start, and before a dash that a new sentence follows; of two dashes, the first opens an aside. */
function isDateline(tokens: readonly Token[], { from, to }: Span): boolean {
  let dash = to;
  while (dash < to + LONGEST_DATELINE && BEFORE_DASH.test(tokens[dash]?.text ?? '')) dash++;
  if (!isSpacedDash(tokens, dash) || !/^["“]?\p{Lu}/u.test(tokens[dash + 1]!.text)) return false;
  // "Menlo Park, Calif.": the state behind a town that opens the text.
  if (!tokens.slice(0, from).every(({ text }) => BEFORE_DASH.test(text))) return false;
  return !tokens.some((_, i) => i > dash && isSpacedDash(tokens, i));
}

function isSpacedDash(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  if (!dash || !DASHES.has(dash.text)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after) return false;
  return dash.text === '–' || dash.text === '—' || (dash.start > before.end && after.start > dash.end);
}

/** Alone behind another name, in brackets, or between dashes or commas: "X, Y, signed" is no list of two, nor is "X, Palo Alto, Calif., signed". */
function isAside(tokens: readonly Token[], { from, to }: Span): boolean {
  const opening = tokens[from - 1];
  const named = tokens[from - 2];
  if (!opening || !named?.isCapitalised || tokens[to]?.text !== CLOSING[opening.text]) return false;
  if (opening.text === '-') return isSpacedDash(tokens, from - 1) && isSpacedDash(tokens, to);
  if (opening.text === '(') return /\p{Ll}/u.test(tokens[from]!.text) && !GIVEN_NAMES.has(tokens[from]!.lower);
  return opening.text !== ',' || isVerb(tokens[to + 1]) || (tokens[to + 2]?.text === ',' && isVerb(tokens[to + 3]));
}

function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

function isPremises(tokens: readonly Token[], { from, to }: Span): boolean {
  if (to - from < 2 || !PREMISES.test(tokens[to - 1]!.lower)) return false;
  return /^['’]s$/.test(tokens[from - 1]?.text ?? '') || tokens[to]?.lower === 'of';
}
