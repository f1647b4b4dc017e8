import type { Mention } from '../mentions/mention.ts';
import { isGerund, isVerb, verbGroupStart } from './verbs.ts';
import { mentionAt, type SentenceView } from './view.ts';
import { isPossessive, isRelative } from './words.ts';

/** How far to the left of its verb a subject may begin, in tokens. */
const REACH = 40;

/** Words of a noun phrase before its head. */
const NOUN_PHRASE = 8;

/** The tagger takes some of these for prepositions. */
const SUBORDINATORS = new Set(['although', 'though', 'while', 'because', 'if', 'unless', 'whereas', 'whether', 'that']);

export interface Found {
  mention: Mention;
  /** Finite verbs passed on the way: each makes the link less sure. */
  crossed: number;
}

/**
 * The grammatical subject of the verb at `verb`, as far as word order tells: the nearest mention to the left that is not
 * inside a prepositional phrase, a possessive or a relative clause. A verb without a subject of its own shares that of
 * the verb it is coordinated with or depends on ("agreed to buy", "signed … and invested …").
 */
export function subjectOf(view: SentenceView, verb: number): Found | undefined {
  const { tokens } = view;
  const start = verbGroupStart(view, verb);
  if (isGerund(tokens[verb]!) && opensSentence(view, start)) return subjectAfterComma(view, verb);
  // "talks to acquire": an infinitive has the subject of whoever holds the talks.
  const infinitive = tokens[start]?.lower === 'to';
  if (!infinitive && isPlainNoun(view, start - 1)) return inNounPhrase(view, start - 1);
  let fallback: Found | undefined;
  let crossed = 0;
  for (let i = beforeAside(view, start) - 1; i >= Math.max(0, start - REACH); i--) {
    const token = tokens[i]!;
    if (token.text === ';' || /^[“"]$/.test(token.text)) break;
    const mention = mentionAt(view, i);
    if (mention) {
      i = mention.from;
      if (mention.locative) continue;
      const place = placeOf(view, mention, start);
      if (place === 'head') return { mention, crossed };
      if (place === 'modifier') fallback ??= { mention, crossed: crossed + 1 };
      continue;
    }
    if (isVerb(view, i) && !sharesSubject(view, i, start)) crossed++;
  }
  return fallback;
}

function isPlainNoun(view: SentenceView, i: number): boolean {
  return view.tokens[i]?.pos === 'NOUN' && view.owner[i]! < 0;
}

/** "Apple executives said", "the board of Microsoft agreed": whoever the noun before the verb belongs to, and nobody further left. */
function inNounPhrase(view: SentenceView, noun: number): Found | undefined {
  for (let i = noun; i >= Math.max(0, noun - NOUN_PHRASE); i--) {
    const mention = mentionAt(view, i);
    // "their doctors were not told" says nothing of those whose doctors they are.
    if (mention) return mention.locative || mention.reference === 'pronoun' ? undefined : { mention, crossed: 1 };
    const { pos, lower, text } = view.tokens[i]!;
    if (
      !/^(?:DET|ADJ|NOUN|NUM|PROPN|PART|ADV)$/.test(pos) &&
      text !== '-' &&
      !/^(?:of|at|like|from|and|or)$/.test(lower)
    )
      return undefined;
  }
  return undefined;
}

/** "X, which defended Y, was unaware": what stands between commas hides no subject. */
function beforeAside({ asides }: SentenceView, start: number): number {
  return asides.find(({ to }) => to === start - 1)?.from ?? start;
}

function opensSentence(view: SentenceView, start: number): boolean {
  return start === 0 || (start === 1 && view.tokens[0]!.pos !== 'PROPN' && view.owner[0]! < 0);
}

/** "Partnering with X, Y builds …" and "After buying X, Y …". */
function subjectAfterComma(view: SentenceView, verb: number): Found | undefined {
  const comma = view.tokens.findIndex((token, i) => i > verb && token.text === ',');
  if (comma === -1) return undefined;
  const mention = view.mentions.find(({ from, locative }) => from > comma && from <= comma + 3 && !locative);
  return mention && { mention, crossed: 0 };
}

/** A coordinated or dependent verb has the same subject, so passing it costs nothing. */
function sharesSubject(view: SentenceView, i: number, start: number): boolean {
  const before = view.tokens[start - 1]?.lower;
  const infinitive = view.tokens[start]?.lower === 'to';
  return (
    infinitive || before === 'and' || before === 'or' || before === 'but' || before === ',' || isGerund(view.tokens[i]!)
  );
}

/** `head` of a noun phrase, a `modifier` of one ("Microsoft's board"), or `inside` a prepositional phrase. */
function placeOf(view: SentenceView, mention: Mention, start: number): 'head' | 'modifier' | 'inside' {
  const { tokens } = view;
  if (afterPreposition(view, mention)) return 'inside';
  const next = tokens[mention.to];
  if (
    isPossessive(next) ||
    (mention.reference === 'pronoun' && /^(?:its|their|our)$/.test(tokens[mention.from]!.lower))
  )
    return 'modifier';
  if (isRelative(next) || isRelative(tokens[mention.to + 1])) return 'head';
  if (mention.to < start && next?.pos === 'NOUN' && mention.to + 1 <= start) return 'modifier';
  return 'head';
}

/** Whether a preposition governs the noun phrase that the mention stands in. */
function afterPreposition(view: SentenceView, mention: Mention): boolean {
  const { tokens } = view;
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 8); i--) {
    const token = tokens[i]!;
    if (SUBORDINATORS.has(token.lower)) return false;
    if (token.pos === 'ADP') return token.lower !== 'like' && i > 0;
    const other = mentionAt(view, i);
    if (other) i = other.from;
    else if (!/^(?:DET|ADJ|NOUN|NUM|CCONJ|PART|PROPN)$/.test(token.pos) && token.text !== '-') return false;
    if (token.pos === 'CCONJ' && !other && !mentionAt(view, i - 1) && tokens[i - 1]?.text !== ',') return false;
  }
  return false;
}
