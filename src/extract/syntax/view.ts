import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Token } from '../text/sentences.ts';

/** A sentence with its mentions, as the syntax and the claim rules look at it. */
export interface SentenceView {
  sentence: Sentence;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  /** Token → index of the mention it belongs to, or -1. */
  owner: Int16Array;
  /** Mention → the list it is coordinated in ("A, B and C"), itself included, in order. */
  lists: readonly (readonly Mention[])[];
  /** Lemmas and lower-case forms in it. */
  words: ReadonlySet<string>;
}

export function viewOf(sentence: Sentence, mentions: readonly Mention[]): SentenceView {
  const owner = new Int16Array(sentence.tokens.length).fill(-1);
  const words = new Set(sentence.tokens.flatMap(({ lemma, lower }) => [lemma, lower]));
  for (const [i, { from, to }] of mentions.entries()) owner.fill(i, from, to);
  return { sentence, tokens: sentence.tokens, mentions, owner, lists: coordinate(sentence.tokens, mentions), words };
}

export function mentionAt(view: SentenceView, token: number): Mention | undefined {
  const index = view.owner[token];
  return index === undefined || index < 0 ? undefined : view.mentions[index];
}

export function listOf(view: SentenceView, mention: Mention): readonly Mention[] {
  return view.lists[view.mentions.indexOf(mention)]!;
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^(?:'s|’s|'|’)$/.test(token.text) && token.pos !== 'AUX';
}

const CONNECTORS = new Set(['and', '&', 'or', '-', '–', '/', 'plus', '+']);
/** What introduces members of a group: "developers, including Mistral AI". */
const EXAMPLES = new Set(['including', 'like']);
const LONGEST_GAP = 9;

/** Groups mentions that are coordinated; commas alone join only where the list has an "and" in it. */
function coordinate(tokens: readonly Token[], mentions: readonly Mention[]): Mention[][] {
  const lists: Mention[][] = [];
  let open: Mention[] = [];
  let connected = true;
  const close = () => {
    const groups = connected ? [open] : open.map((mention) => [mention]);
    for (const group of groups) for (const _ of group) lists.push(group);
    open = [];
  };
  mentions.forEach((mention) => {
    const last = open[open.length - 1];
    const link = last ? linkBetween(tokens, last, mention) : 'none';
    if (last && link === 'none') close();
    if (open.length === 0) connected = false;
    if (link === 'connector') connected = true;
    open.push(mention);
  });
  if (open.length > 0) close();
  return lists;
}

function linkBetween(tokens: readonly Token[], a: Mention, b: Mention): 'none' | 'comma' | 'connector' {
  if (a.locative !== b.locative || b.from - a.to > LONGEST_GAP || b.from === a.to) return 'none';
  let link: 'none' | 'comma' | 'connector' = 'none';
  for (let i = a.to; i < b.from; i++) {
    const { lower, pos, text } = tokens[i]!;
    if (CONNECTORS.has(lower) || EXAMPLES.has(lower)) link = 'connector';
    else if (lower === 'as' && /^(?:well|such)$/.test(tokens[i + 1]?.lower ?? tokens[i - 1]?.lower ?? ''))
      link = 'connector';
    else if (lower === 'such' || lower === 'well' || (lower === 'as' && link === 'connector')) continue;
    else if (text === ',') link = link === 'none' ? 'comma' : link;
    else if (i === a.to && (pos === 'NOUN' || pos === 'PROPN')) return 'none';
    else if (!/^(?:DET|ADJ|NOUN|PROPN|ADV|NUM)$/.test(pos)) return 'none';
  }
  return link;
}
