import type { Stance } from '../../domain/claim.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { CueMatch } from '../cues/cueIndex.ts';
import { stanceOf } from '../stance/stance.ts';
import { dealNounAt } from '../syntax/dealNouns.ts';
import { fillSlot } from '../syntax/slots.ts';
import { isPassive } from '../syntax/verbs.ts';
import type { SentenceView } from '../syntax/view.ts';
import { type Argument, argumentsOf, PARTY_TYPES } from './arguments.ts';
import { offsetOf, type SentenceDates } from './dating.ts';
import { type DealContext, dealNear, recentDeal, referenceTo } from './dealReference.ts';
import type { DealReference, KnowledgeDraft, RelationDraft } from './draft.ts';

/** How far from the cue the deal may be named, in tokens. */
const REACH = 22;
const USUAL_CONFIDENCE = 85;
/** What is left of the confidence when the deal is only referred to, or not even that. */
const REFERRED = 0.9;
const IMPLIED = 0.7;

/** How somebody knew, or why not, by the words of the cue; the first that fits counts. */
const BASES: readonly (readonly [RegExp, string])[] = [
  [/surpris|blindsid|off guard|off-guard|stun|shock|unaware of it until/, 'surprised'],
  [/inform|tell|told|brief|notif|consult|tip|warn|heads-up/, 'informed'],
  [/dark|loop|secret|hide|conceal|withh|kept/, 'kept-from'],
];

const LEARNING = /^(?:learn|hear|find out|discover|get wind|catch wind|become aware)/;
const PRESS =
  /\b(?:from|through|in|via|by reading) (?:the |a |an |its |local |\S+ )?(?:press|media|newspapers?|news|reports?|television|tv|headlines?|twitter|journalists?|reporters?|papers?)\b/;

/** Slots that are parts of the sentence; all others are prepositions. */
const PARTS = new Set(['subject', 'object', 'possessor', 'compound', 'governor', 'apposition']);
/** How far behind the cue its preposition may stand, in tokens. */
const COMPLEMENT_REACH = 10;

interface FoundDeal {
  deal: DealReference;
  sureness: number;
}

/** Step 6: who knew of a deal, and who did not. Silence is no evidence; surprise is, if the deal itself surprised. */
export function knowledgeClaims(
  view: SentenceView,
  match: CueMatch,
  context: DealContext,
  dates: SentenceDates,
): KnowledgeDraft[] {
  if (!hasComplement(view, match)) return [];
  const knowers = fillKnowers(view, match);
  const found = knowers.length > 0 ? dealOf(view, match, context, knowers) : undefined;
  if (!found) return [];
  const { stance, speaker } = stanceOf(view, match);
  const accounts = accountsOf(view, match, stance, dates);
  return knowers
    .filter(({ actor }) => !found.deal.parties.includes(actor))
    .flatMap(({ actor, sureness }) =>
      accounts.map((account) => ({
        form: 'knowledge',
        sentence: view.sentence,
        at: match.from,
        subject: actor,
        deal: found.deal,
        ...account,
        ...(speaker && { speaker }),
        confidence: ((match.cue.confidence ?? USUAL_CONFIDENCE) / 100) * sureness * found.sureness,
        why: `${match.relation.name}: ${match.kind} "${match.lemma}"`,
      })),
    );
}

/**
 * "told Reuters" tells of no deal, "told France of the deal" may: where the ontology asks for a preposition, one must follow,
 * unless the clause ends with the cue ("the ministry was not told beforehand").
 */
function hasComplement(view: SentenceView, match: CueMatch): boolean {
  const { cue, to } = match;
  if (cue.to.some((slot) => PARTS.has(slot)) || endsClause(view, match)) return true;
  const after = view.tokens.slice(to, to + COMPLEMENT_REACH);
  return after.some(({ lower }) => cue.to.includes(lower) || lower === 'that');
}

/** Passives and adjectives may stand alone: "had not been consulted either", "was unaware." */
function endsClause(view: SentenceView, { kind, from, to }: CueMatch): boolean {
  if (kind === 'noun' || (kind === 'verb' && !isPassive(view, from))) return false;
  let next = to;
  while (/^(?:either|beforehand|too|at|all|in|advance|before|first|until|then)$/.test(view.tokens[next]?.lower ?? ''))
    next++;
  return next >= view.tokens.length || view.tokens[next]!.pos === 'PUNCT';
}

type Account = Pick<KnowledgeDraft, 'predicate' | 'stance' | 'basis' | 'since' | 'until'>;

/**
 * What one cue says of who knew when. "Was not told" makes unaware, "was not unaware" aware; to deny knowledge stays a denial of it.
 * Whoever learned of a deal on a day, or from the press, had not known before: that closes one period and opens another.
 */
function accountsOf(view: SentenceView, match: CueMatch, stance: Stance, dates: SentenceDates): Account[] {
  const negated = stance === 'negated';
  const predicate = (match.relation.name === 'aware-of') !== negated ? 'aware-of' : 'unaware-of';
  const fromPress = PRESS.test(
    view.tokens
      .slice(match.to)
      .map(({ lower }) => lower)
      .join(' '),
  );
  const basis = fromPress && predicate === 'aware-of' ? 'learned-from-press' : basisOf(match, predicate);
  const account: Account = { predicate, stance: negated ? 'asserted' : stance, basis };
  const learned = predicate === 'aware-of' && stance === 'asserted' && LEARNING.test(match.lemma);
  const day = learned ? dates.eventAt(offsetOf(view, match.from)) : undefined;
  if (learned && (day || fromPress)) {
    const before: Account = { ...account, predicate: 'unaware-of', ...(day && { until: day }) };
    return [before, { ...account, ...(day && { since: day }) }];
  }
  const [since, until] = [boundAt(view, match, dates, 'since'), boundAt(view, match, dates, 'until')];
  return [{ ...account, ...(since && { since }), ...(until && { until }) }];
}

/** "since March", "until it was announced on 26 February": the first date after the word. */
function boundAt(
  view: SentenceView,
  { to }: CueMatch,
  dates: SentenceDates,
  word: 'since' | 'until',
): PartialDate | undefined {
  const at = view.tokens.findIndex(({ lower }, i) => i >= to && lower === word);
  return at === -1 ? undefined : dates.all.find(({ start }) => start > offsetOf(view, at))?.date;
}

function basisOf({ lemma }: CueMatch, predicate: Account['predicate']): string {
  const basis = BASES.find(([pattern]) => pattern.test(lemma))?.[1] ?? 'stated';
  return basis === 'informed' && predicate === 'unaware-of' ? 'not-informed' : basis;
}

function fillKnowers(view: SentenceView, match: CueMatch): Argument[] {
  for (const slot of match.cue.from) {
    const filler = fillSlot(view, match, slot);
    const found = filler ? argumentsOf(filler.mentions, match.relation.from) : [];
    if (filler && found.length > 0) return found.map((a) => ({ ...a, sureness: a.sureness * filler.sureness }));
  }
  return [];
}

/** The deal: told in the same sentence, else referred to by a noun, else meant by "it" or the context. */
function dealOf(
  view: SentenceView,
  match: CueMatch,
  all: DealContext,
  knowers: readonly Argument[],
): FoundDeal | undefined {
  const context = ofOthers(all, knowers);
  const noun = dealNounNear(view, match);
  // A party knows its own deal; that says nothing of any other.
  if (noun && all.here.some((draft) => draft.at === noun.at && !context.here.includes(draft))) return undefined;
  const told = dealNear(context, match.to - 1, 'right') ?? dealNear(context, match.from, 'left');
  if (told && within(context, match)) return { deal: told, sureness: 1 };
  if (noun) {
    const deal = partyDeal(view, noun.at, noun.kind, context) ?? recentDeal(context, noun.kind);
    return deal && { deal, sureness: REFERRED };
  }
  const deal = meansIt(view, match) || endsClause(view, match) ? recentDeal(context) : undefined;
  return deal && { deal, sureness: IMPLIED };
}

/** How many claims a reference may recall, the latest before it and the first of the article: bounds the work on long lists. */
const RECALLED = 100;

/** What somebody is said to know of, or not, is a deal of others. */
function ofOthers({ here, before, all }: DealContext, knowers: readonly Argument[]): DealContext {
  const isOfOthers = ({ subject, object }: RelationDraft) =>
    !knowers.some(({ actor }) => actor === subject || actor === object);
  const [latest, first] = [before.slice(-RECALLED), all.slice(0, RECALLED)];
  return { here: here.filter(isOfOthers), before: latest.filter(isOfOthers), all: first.filter(isOfOthers) };
}

/** "knew of it", "surprised by this": a pronoun that stands for what was told. */
function meansIt(view: SentenceView, { to }: CueMatch): boolean {
  const [first, second] = [view.tokens[to]?.lower ?? '', view.tokens[to + 1]?.lower ?? ''];
  return /^(?:it|this)$/.test(first) || (/^(?:of|about|by|on)$/.test(first) && /^(?:it|this|that)$/.test(second));
}

function within({ here }: DealContext, match: CueMatch): boolean {
  return here.some(({ at }) => Math.abs(at - match.from) <= REACH);
}

function dealNounNear(view: SentenceView, match: CueMatch): { at: number; kind: DealReference['kind'] } | undefined {
  const order = [...range(match.to, match.to + REACH), ...range(match.from - 1, match.from - REACH)];
  for (const at of order) {
    const noun = dealNounAt(view, at);
    if (noun) return { at, kind: noun.kind };
  }
  return undefined;
}

function range(from: number, to: number): number[] {
  const step = from < to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) }, (_, i) => from + i * step);
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
