import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import { type Aside, findAsides } from './asides.ts';

/** A sentence with its mentions, as the syntax and the claim rules look at it. */
export interface SentenceView {
  sentence: Sentence;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  /** Token → index of the mention it belongs to, or -1. */
  owner: readonly number[];
  /** Mention → the list it is coordinated in ("A, B and C"), itself included, in order. */
  lists: readonly (readonly Mention[])[];
  /** In order, without overlap. */
  asides: readonly Aside[];
}

export function viewOf(sentence: Sentence, mentions: readonly Mention[]): SentenceView {
  const owner: number[] = new Array(sentence.tokens.length).fill(-1);
  mentions.forEach(({ from, to }, i) => {
    owner.fill(i, from, to);
  });
  const asides = findAsides(sentence.tokens, mentions);
  const lists = coordinate(sentence.tokens, mentions, asides);
  return { sentence, tokens: sentence.tokens, mentions, owner, lists, asides };
}

export function mentionAt(view: SentenceView, token: number): Mention | undefined {
  const index = view.owner[token];
  return index === undefined || index < 0 ? undefined : view.mentions[index];
}

export function listOf(view: SentenceView, mention: Mention): readonly Mention[] {
  return view.lists[view.mentions.indexOf(mention)]!;
}

/** Between members of a list; the last two introduce members of a group: "developers, including Mistral AI". */
const CONNECTORS = new Set(['and', '&', 'or', 'nor', '-', '–', '/', 'plus', '+', 'including', 'like']);
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
  const between = tokens.slice(a.to, b.from).filter((_, i) => isBeside(a.to + i));
  if (between.length > LONGEST_GAP) return 'none';
  const links = between.map((token, i) => LINKS.find(({ holds }) => holds(token, between, i))?.link ?? 'none');
  if (links.includes('none')) return 'none';
  return links.includes('connector') ? 'connector' : links.includes('comma') ? 'comma' : 'none';
}

interface LinkSign {
  /** What the token makes of the gap between two names; `open` leaves it to the others. */
  link: Link | 'open';
  holds: (token: Token, between: readonly Token[], at: number) => boolean;
}

/** What a token between two names says of them; the first that holds counts. */
const LINKS: readonly LinkSign[] = [
  { link: 'connector', holds: ({ lower }) => CONNECTORS.has(lower) },
  // "as well as", "such as"
  { link: 'connector', holds: ({ lower }, between, at) => lower === 'as' && isCompound(between, at) },
  { link: 'open', holds: ({ lower }) => lower === 'such' || lower === 'well' },
  { link: 'comma', holds: ({ text }) => text === ',' },
  // "Microsoft executives and Apple" lists no companies.
  { link: 'none', holds: ({ pos }, _, at) => at === 0 && (pos === 'NOUN' || pos === 'PROPN') },
  { link: 'open', holds: ({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADV|NUM)$/.test(pos) },
];

function isCompound(between: readonly Token[], as: number): boolean {
  return [between[as - 1], between[as + 1]].some((token) => token?.lower === 'well' || token?.lower === 'such');
}
