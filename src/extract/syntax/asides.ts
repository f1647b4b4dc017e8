import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../text/sentences.ts';
import { isPossessive, isRelative } from './words.ts';

/** What stands between two commas or dashes, or in brackets, and describes the name before: tokens of the two signs. */
export interface Aside {
  from: number;
  to: number;
}

/** Longer than this, in tokens, it is no aside but the rest of the sentence. */
const LONGEST = 25;
const CLOSING: Readonly<Record<string, string>> = { ',': ',', '(': ')', '–': '–', '—': '—' };
const OPENERS = /^(?:whose|where|based|owned|backed|led|founded|formerly|one)$/;

/** "X, which defended Y, was …", "X, a maker of Y, …", "X, Z's largest investor, …", "X (Y)", "X – Y –". */
export function findAsides(tokens: readonly Token[], mentions: readonly Mention[]): Aside[] {
  const asides: Aside[] = [];
  for (const { to: from } of mentions) {
    const opening = tokens[from]?.text ?? '';
    const closing = CLOSING[opening];
    if (!closing || from < (asides.at(-1)?.to ?? 0)) continue;
    if (opening === ',' && !opensAside(tokens, mentions, from + 1)) continue;
    const to = tokens.findIndex(({ text }, i) => i > from + 1 && text === closing);
    if (to !== -1 && to - from <= LONGEST) asides.push({ from, to });
  }
  return asides;
}

function opensAside(tokens: readonly Token[], mentions: readonly Mention[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isRelative(token) || OPENERS.test(token.lower)) return true;
  const own = mentions.find(({ from, to }) => from <= at && at < to);
  if (own) return isPossessive(tokens[own.to]) || /^(?:its|their)$/.test(token.lower);
  // "Microsoft, the University of Oxford and …" goes on with a list.
  return token.pos === 'DET' && !mentions.some(({ from }) => from === at + 1);
}
