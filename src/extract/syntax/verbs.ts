import type { Token } from '../text/sentences.ts';
import { mentionAt, type SentenceView } from './view.ts';
import { isPossessive } from './words.ts';

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", '’s', "'re", '’re', 'gets', 'got']);
const PARTICIPLE_ING = /ing$/;
const PARTICIPLE_ED = /(?:ed|en|wn|ght|ld|de|rn|ne|t)$/;

/** An auxiliary, adverb, negation or "to" inside a verb group: "has not yet agreed to buy". */
function isVerbGroupFiller(token: Token): boolean {
  return token.pos === 'AUX' || token.pos === 'ADV' || /^(?:to|not|n't|n’t|never|also|will|would)$/.test(token.lower);
}

/** First token of the group of the verb at `verb`. */
export function verbGroupStart(view: SentenceView, verb: number): number {
  let start = verb;
  while (start > 0 && isVerbGroupFiller(view.tokens[start - 1]!) && !mentionAt(view, start - 1)) start--;
  return start;
}

/** "was acquired by", "acquired by" after a name or comma, "is backed by". */
export function isPassive(view: SentenceView, verb: number): boolean {
  const { tokens } = view;
  const { lower } = tokens[verb]!;
  if (PARTICIPLE_ING.test(lower) || !PARTICIPLE_ED.test(lower)) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - 5); i--) {
    if (BE.has(tokens[i]!.lower) && !isPossessive(tokens[i])) return true;
    if (/^(?:have|has|had|having)$/.test(tokens[i]!.lower)) return false;
    if (!isVerbGroupFiller(tokens[i]!)) break;
  }
  return nextIsBy(tokens, verb);
}

function nextIsBy(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]?.pos === 'ADV' ? tokens[verb + 2] : tokens[verb + 1];
  return next?.lower === 'by';
}

export function isGerund(token: Token): boolean {
  return PARTICIPLE_ING.test(token.lower) && token.lower.length > 4;
}

/** Participles that have become prepositions. */
const PREPOSITIONS = new Set([
  'regarding',
  'concerning',
  'including',
  'involving',
  'following',
  'according',
  'depending',
  'compared',
  'based',
]);

/** A verb that carries a clause, not one inside a name. */
export function isVerb(view: SentenceView, i: number): boolean {
  const token = view.tokens[i];
  return token !== undefined && token.pos === 'VERB' && view.owner[i]! < 0 && !PREPOSITIONS.has(token.lower);
}
