import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import { type Aside, findAsides } from './asides.ts';

/** A sentence with its mentions, as the syntax and the claim rules look at it. */
export interface SentenceView {
  sentence: Sentence;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  /** Token → index of the mention it belongs to, or -1. */
  owner: Int16Array;
  /** Mention → the list it is coordinated in ("A, B and C"), itself included, in order. */
  lists: readonly (readonly Mention[])[];
  /** In order, without overlap. */
  asides: readonly Aside[];
  /** Lemmas and lower-case forms in it. */
  words: ReadonlySet<string>;
}

export function viewOf(sentence: Sentence, mentions: readonly Mention[]): SentenceView {
  const owner = new Int16Array(sentence.tokens.length).fill(-1);
  const words = new Set(sentence.tokens.flatMap(({ lemma, lower }) => [lemma, lower]));
  for (const [i, { from, to }] of mentions.entries()) owner.fill(i, from, to);
  const asides = findAsides(sentence.tokens, mentions);
  const lists = coordinate(sentence.tokens, mentions, asides);
  return { sentence, tokens: sentence.tokens, mentions, owner, lists, asides, words };
}

export function mentionAt(view: SentenceView, token: number): Mention | undefined {
  const index = view.owner[token];
  return index === undefined || index < 0 ? undefined : view.mentions[index];
}

export function listOf(view: SentenceView, mention: Mention): readonly Mention[] {
  return view.lists[view.mentions.indexOf(mention)]!;
}

const CONNECTORS = new Set(['and', '&', 'or', '-', '–', '/', 'plus', '+']);
/** What introduces members of a group: "developers, including Mistral AI". */
const EXAMPLES = new Set(['including', 'like']);
const LONGEST_GAP = 9;

/**
 * Groups mentions that are coordinated; commas alone join only where the list has an "and" in it. Lists reach over asides, and
 * asides have their own.
 */
function coordinate(tokens: readonly Token[], mentions: readonly Mention[], asides: readonly Aside[]): Mention[][] {
  const asideOf = (token: number) => asides.findIndex(({ from, to }) => from <= token && token <= to);
  const places = mentions.map(({ from }) => asideOf(from));
  const lists = new Map<Mention, Mention[]>();
  for (const place of new Set(places)) {
    const beside = mentions.filter((_, i) => places[i] === place);
    const isBeside = (token: number) => asideOf(token) === place;
    for (const list of listsOf(tokens, beside, isBeside)) for (const mention of list) lists.set(mention, list);
  }
  return mentions.map((mention) => lists.get(mention)!);
}

function listsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  isBeside: (token: number) => boolean,
): Mention[][] {
  const lists: Mention[][] = [];
  let open: Mention[] = [];
  let connected = false;
  const close = () => {
    if (connected) lists.push(open);
    else lists.push(...open.map((mention) => [mention]));
    open = [];
    connected = false;
  };
  for (const mention of mentions) {
    const last = open[open.length - 1];
    const link = last ? linkBetween(tokens, last, mention, isBeside) : 'none';
    // After "A and B", a comma begins something else.
    const complete = connected && link === 'comma';
    if (link === 'none' || complete || (open.length === 1 && opensClause(tokens, mention, isBeside))) close();
    if (link === 'connector') connected = true;
    open.push(mention);
  }
  close();
  return lists;
}

/** "… on Azure, and Microsoft has …": a comma before the "and" of a list of two begins a clause. */
function opensClause(tokens: readonly Token[], { from, to }: Mention, isBeside: (token: number) => boolean): boolean {
  const follows = tokens[from - 1]?.lower === 'and' && tokens[from - 2]?.text === ',' && isBeside(from - 2);
  return follows && /^(?:AUX|VERB)$/.test(tokens[to]?.pos ?? '');
}

type Link = 'none' | 'comma' | 'connector';

function linkBetween(tokens: readonly Token[], a: Mention, b: Mention, isBeside: (token: number) => boolean): Link {
  if (a.locative !== b.locative || b.from === a.to) return 'none';
  let link: Link = 'none';
  let gap = 0;
  for (let i = a.to; i < b.from; i++) {
    if (!isBeside(i)) continue;
    if (++gap > LONGEST_GAP) return 'none';
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
