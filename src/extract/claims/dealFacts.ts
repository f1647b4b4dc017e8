import type { DealFact, Stance } from '../../domain/claim.ts';
import type { DealStatus } from '../../domain/deal.ts';
import { dealNounAt } from '../syntax/dealNouns.ts';
import type { SentenceView } from '../syntax/view.ts';
import { findMoney } from '../values/money.ts';
import { findPercents } from '../values/percent.ts';
import { findTerms } from '../values/term.ts';
import type { SentenceDates } from './dating.ts';
import { type DealContext, recentDeal, referenceTo } from './dealReference.ts';
import type { DealFactDraft, DealReference } from './draft.ts';

const TOLD = 0.85;
const REFERRED = 0.75;

/** Before a noun for a deal: one that was told. */
const REFERRING = new Set(['the', 'this', 'that']);

/** What befell a deal, by the words that say so; the first that fits counts. */
const EVENTS: readonly (readonly [RegExp, DealStatus])[] = [
  [
    /\b(?:call(?:s|ed) off|scrap(?:s|ped)|terminat(?:e|es|ed)|abandon(?:s|ed)|is off|was off|fell (?:through|apart)|collapsed|walked away)\b/,
    'terminated',
  ],
  [/\bwithdr(?:ew|awn|aws?)\b/, 'withdrawn'],
  [/\b(?:blocked|blocks|prohibited|vetoed)\b/, 'blocked'],
  [/\b(?:expired|expires|lapsed)\b/, 'expired'],
  [/\b(?:extend(?:s|ed)|renew(?:s|ed))\b/, 'extended'],
  [/\b(?:completed|completes|closed|closes|finali[sz]ed|concluded)\b/, 'completed'],
  [/\b(?:approved|approves|cleared|clears|waved through|green-?lit)\b/, 'approved'],
  [/\b(?:review(?:s|ing|ed)?|scrutin(?:y|i[sz]ing)|prob(?:e|es|ing)|investigat(?:e|es|ing|ion))\b/, 'under-review'],
  [/\b(?:in (?:\S+ )?talks|negotiating|negotiations|in discussions)\b/, 'in-talks'],
  [/\b(?:signed|signs|inked|inks|sealed)\b/, 'signed'],
  [/\b(?:announce[sd]?|unveil(?:s|ed)?|confirmed)\b/, 'announced'],
  [/\b(?:rumou?red|reportedly|speculation)\b/, 'rumoured'],
];

const ENDS: ReadonlySet<DealStatus> = new Set(['terminated', 'withdrawn', 'blocked', 'expired', 'denied']);

/**
 * Step 7: what a sentence tells of the deal it is about — amount, valuation, stake, exclusivity, term, event.
 * @param article its text.
 */
export function dealFacts(
  view: SentenceView,
  article: string,
  context: DealContext,
  dates: SentenceDates,
): DealFactDraft[] {
  const subject = dealOf(view, context);
  if (!subject) return [];
  const text = article.slice(view.sentence.start, view.sentence.end);
  const found = [...amounts(text), ...stakes(text), ...exclusivity(text), ...terms(text), ...events(text, dates)];
  return found.map(({ fact, offset }) => ({
    form: 'deal',
    sentence: view.sentence,
    at: tokenAt(view, offset),
    deal: subject.deal,
    fact,
    stance: isEnd(fact) && subject.stance !== 'hedged' ? 'asserted' : subject.stance,
    confidence: subject.confidence,
    why: `${fact.attribute}: stated of ${subject.told ? 'the deal told here' : 'the deal referred to'}`,
  }));
}

/** That a deal was called off is stated, though the deal itself is denied with the same words. */
function isEnd(fact: DealFact): boolean {
  return fact.attribute === 'event' && ENDS.has(fact.status);
}

interface FoundFact {
  fact: DealFact;
  /** UTF-16 offset into the sentence. */
  offset: number;
}

function dealOf(
  view: SentenceView,
  context: DealContext,
): { deal: DealReference; stance: Stance; confidence: number; told: boolean } | undefined {
  const told = context.here[0];
  if (told) return { deal: referenceTo(told), stance: told.stance, confidence: TOLD, told: true };
  if (context.before.length === 0) return undefined;
  for (let i = 1; i < view.tokens.length; i++) {
    if (!REFERRING.has(view.tokens[i - 1]!.lower)) continue;
    const noun = dealNounAt(view, i);
    const deal = noun && recentDeal(context, noun.kind);
    if (deal) return { deal, stance: 'asserted', confidence: REFERRED, told: false };
  }
  return undefined;
}

function amounts(text: string): FoundFact[] {
  return findMoney(text).map(({ start, amount, currency, qualifier }) => {
    const around = text.slice(Math.max(0, start - 60), start);
    const attribute = /\bvalu(?:e[sd]?|ing|ation)\b[^.]*$/i.test(around) ? 'valuation' : 'amount';
    return { fact: { attribute, amount, currency, ...(qualifier && { qualifier }) }, offset: start };
  });
}

function stakes(text: string): FoundFact[] {
  return findPercents(text)
    .filter(({ start, end }) =>
      /\b(?:stake|share|holding|interest|ownership|own(?:s|ed)?|equity)\b/i.test(
        text.slice(Math.max(0, start - 30), end + 30),
      ),
    )
    .map(({ start, percent }) => ({ fact: { attribute: 'stake', percent }, offset: start }));
}

function exclusivity(text: string): FoundFact[] {
  const match = /\b(?<not>non-?|not )?exclusive(?:ly)?\b(?! of\b| (?:interview|report))/i.exec(text);
  if (!match) return [];
  return [{ fact: { attribute: 'exclusivity', exclusive: match.groups?.not === undefined }, offset: match.index }];
}

function terms(text: string): FoundFact[] {
  return findTerms(text)
    .filter(({ start, end }) => dealNear(text, start, end))
    .map(({ start, months }) => ({ fact: { attribute: 'term', months }, offset: start }));
}

function dealNear(text: string, start: number, end: number): boolean {
  return /\b(?:deal|agreement|contract|partnership|pact|licen[cs]e|lease|collaboration|alliance)\b/i.test(
    text.slice(Math.max(0, start - 60), end + 60),
  );
}

function events(text: string, dates: SentenceDates): FoundFact[] {
  const lower = text.toLowerCase();
  for (const [pattern, status] of EVENTS) {
    const match = pattern.exec(lower);
    if (!match) continue;
    const date = dates.eventAt(match.index);
    return [{ fact: { attribute: 'event', status, ...(date && { date }) }, offset: match.index }];
  }
  return [];
}

function tokenAt(view: SentenceView, offset: number): number {
  const place = view.sentence.start + offset;
  const index = view.tokens.findIndex(({ end }) => end > place);
  return index === -1 ? 0 : index;
}
