import { isDealNoun } from './dealNouns.ts';
import type { CuePlace, Filler } from './filler.ts';
import { nounSlot } from './nounSlots.ts';
import { PHRASE, REACH } from './phrases.ts';
import { isPassive, isVerb } from './verbs.ts';
import type { SentenceView } from './view.ts';

/** Where a deal noun's parties stand, from the noun. */
const PARTY_SLOTS = ['between', 'possessor', 'compound', 'of', 'in', 'with', 'by', 'into', 'to'];

/** How sure it is that what befalls a deal befalls its parties. */
const BY_DEAL = 0.9;

/** Everybody who takes part in the deal that the cue acts on: "blocked Nvidia's purchase of Arm" → Nvidia, Arm. */
export function dealSlot(view: SentenceView, place: CuePlace): Filler | undefined {
  const noun = dealActedOn(view, place);
  return noun === undefined ? undefined : dealParties(view, noun);
}

/** The noun for the deal that the cue acts on: "blocked the purchase", "the deal was cleared", "filed suit to stop the merger". */
export function dealActedOn(view: SentenceView, place: CuePlace): number | undefined {
  if (place.kind === 'verb' && isPassive(view, place.from))
    return dealNounFrom(view, place.from - 1, Math.max(0, place.from - REACH) - 1);
  const from = aimOf(view, place) ?? place.to;
  return dealNounFrom(view, from, Math.min(view.tokens.length, from + PHRASE));
}

function dealNounFrom(view: SentenceView, from: number, last: number): number | undefined {
  for (let i = from; i !== last; i += from < last ? 1 : -1) {
    if (view.tokens[i]!.text === ';' || (isVerb(view, i) && !isAttributive(view, i))) return undefined;
    if (isDealNoun(view, i)) return i;
  }
  return undefined;
}

/** What a case before a court asks for. */
const STOPPING = /^(?:block|stop|prevent|halt|enjoin|undo|unwind|challenge)$/;
const CASE = /^(?:sues?|sued|suing|lawsuits?|suit|complaint|proceedings)$/;

/** Where what is asked for begins: behind "sued in Delaware to block". */
function aimOf({ tokens }: SentenceView, { from, to }: CuePlace): number | undefined {
  if (!tokens.slice(from, to + 3).some(({ lower }) => CASE.test(lower))) return undefined;
  const aim = tokens
    .slice(0, to + REACH)
    .findIndex(({ lower }, i) => i > to && STOPPING.test(lower) && isInfinitive(tokens, i));
  return aim < 0 ? undefined : aim + 1;
}

/** Whether the cue says what a case before a court asks for, or that there is one: what is asked for is not done yet. */
export function asksCourt({ tokens }: SentenceView, { from }: CuePlace): boolean {
  const isAsked = isInfinitive(tokens, from) && tokens.slice(0, from).some(({ lower }) => CASE.test(lower));
  return isAsked || CASE.test(tokens[from]!.lower);
}

function isInfinitive(tokens: SentenceView['tokens'], verb: number): boolean {
  return tokens[verb - 1]?.lower === 'to';
}

/** "the proposed merger": a participle inside a noun phrase. */
function isAttributive({ tokens }: SentenceView, verb: number): boolean {
  const before = tokens[verb - 1];
  return /(?:ed|ing)$/.test(tokens[verb]!.lower) && before !== undefined && /^(?:DET|ADJ)$/.test(before.pos);
}

function dealParties(view: SentenceView, noun: number): Filler | undefined {
  const place: CuePlace = { kind: 'noun', from: noun, to: noun + 1 };
  const parties = PARTY_SLOTS.flatMap((slot) => nounSlot(view, place, slot)?.mentions ?? []);
  return parties.length > 0 ? { mentions: [...new Set(parties)], sureness: BY_DEAL } : undefined;
}
