import type { CueMatch } from '../cues/cueIndex.ts';
import type { Actor } from '../mentions/actor.ts';
import { dealNounAt } from '../syntax/dealNouns.ts';
import { fillSlot } from '../syntax/slots.ts';
import type { SentenceView } from '../syntax/view.ts';
import { argumentsOf, PARTY_TYPES } from './arguments.ts';
import { type DealContext, dealNear, recentDeal, referenceTo } from './dealReference.ts';
import type { DealReference, RelationDraft } from './draft.ts';

/** How far from the cue the deal may be named, in tokens. */
const REACH = 22;
/** What is left of the confidence when the deal is only referred to, not even that, or guessed by who is named. */
const REFERRED = 0.9;
const IMPLIED = 0.7;
const GUESSED = 0.55;
/** An article that names so few parties speaks of their deal. */
const FEW = 4;

export interface KnownDeal {
  deal: DealReference;
  sureness: number;
}

/** What somebody is said to know of: told in the same sentence, else referred to by a noun, else meant by "it" or by saying nothing. */
export function knownDeal(
  view: SentenceView,
  match: CueMatch,
  all: DealContext,
  knowers: readonly Actor[],
  isLeftOut: boolean,
): KnownDeal | undefined {
  const context = ofOthers(all, knowers);
  const noun = dealNounNear(view, match);
  // A party knows its own deal, told here; that says nothing of any other.
  if (noun && all.here.some((draft) => draft.at === noun.at && !context.here.includes(draft))) return undefined;
  const told = dealNear(context, match.to - 1, 'right') ?? dealNear(context, match.from, 'left');
  if (told && within(context, match)) return { deal: told, sureness: 1 };
  if (noun) {
    const deal = partyDeal(view, noun.at, noun.kind, context) ?? recentDeal(context, noun.kind);
    return deal ? { deal, sureness: REFERRED } : guessed(view, match, context, knowers, noun.kind);
  }
  if (!meansIt(view, match) && !isLeftOut) return undefined;
  if (all.here.length > 0 && context.here.length === 0) return undefined;
  const deal = recentDeal(context);
  if (deal) return { deal, sureness: IMPLIED };
  return context.named().length <= FEW ? guessed(view, match, context, knowers) : undefined;
}

/** No relation was found, but a deal is spoken of: it is between those named after the cue, else those the article names most. */
function guessed(
  view: SentenceView,
  { to }: CueMatch,
  { named }: DealContext,
  knowers: readonly Actor[],
  kind?: DealReference['kind'],
): KnownDeal | undefined {
  const isOther = (actor: Actor): boolean => !actor.unnamed && !knowers.includes(actor);
  const after = argumentsOf(
    view.mentions.filter(({ from }) => from >= to),
    PARTY_TYPES,
  ).map(({ actor }) => actor);
  const here = [...new Set(after)].filter(isOther);
  const parties = (here.length > 0 ? here : named().filter(isOther)).slice(0, 2);
  return parties.length > 0 ? { deal: { parties, ...(kind && { kind }) }, sureness: GUESSED } : undefined;
}

/** How many claims a reference may recall, the latest before it and the first of the article: bounds the work on long lists. */
const RECALLED = 100;

/** What somebody is said to know of, or not, is a deal of others. */
function ofOthers({ here, before, all, ...others }: DealContext, knowers: readonly Actor[]): DealContext {
  const isOfOthers = ({ subject, object }: RelationDraft) => !knowers.includes(subject) && !knowers.includes(object);
  const [latest, first] = [before.slice(-RECALLED), all.slice(0, RECALLED)];
  return {
    here: here.filter(isOfOthers),
    before: latest.filter(isOfOthers),
    all: first.filter(isOfOthers),
    ...others,
  };
}

/** "knew of it", "surprised by this": a pronoun that stands for what was told. */
function meansIt(view: SentenceView, { to }: CueMatch): boolean {
  const [first, second] = [view.tokens[to]?.lower ?? '', view.tokens[to + 1]?.lower ?? ''];
  return /^(?:it|this)$/.test(first) || (/^(?:of|about|by|on)$/.test(first) && /^(?:it|this|that)$/.test(second));
}

function within({ here }: DealContext, match: CueMatch): boolean {
  return here.some(({ at }) => Math.abs(at - match.from) <= REACH);
}

interface DealNoun {
  at: number;
  kind: DealReference['kind'];
}

function dealNounNear(view: SentenceView, match: CueMatch): DealNoun | undefined {
  return dealNounFrom(view, match.to, match.to + REACH) ?? dealNounFrom(view, match.from - 1, match.from - REACH);
}

/** The first from `from` on, towards `end` exclusive. */
function dealNounFrom(view: SentenceView, from: number, end: number): DealNoun | undefined {
  const step = from < end ? 1 : -1;
  for (let at = from; at !== end; at += step) {
    const noun = dealNounAt(view, at);
    if (noun) return { at, kind: noun.kind };
  }
  return undefined;
}

/** A deal by the parties named at its noun; one alone ("Mistral's deal") recalls what was told of it. */
function partyDeal(
  view: SentenceView,
  noun: number,
  kind: DealReference['kind'],
  context: DealContext,
): DealReference | undefined {
  const filler = fillSlot(view, { kind: 'noun', from: noun, to: noun }, 'deal');
  const [first, second] = filler ? argumentsOf(filler.mentions, PARTY_TYPES).map(({ actor }) => actor) : [];
  if (!first) return undefined;
  if (second) return { parties: [first, second], ...(kind && { kind }) };
  const told = [...context.before, ...context.all].findLast(
    ({ subject, object }) => subject === first || object === first,
  );
  return told ? referenceTo(told) : { parties: [first], ...(kind && { kind }) };
}
