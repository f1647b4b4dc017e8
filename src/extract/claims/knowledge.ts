import type { Stance } from '../../domain/claim.ts';
import type { CueMatch } from '../cues/cueIndex.ts';
import { stanceOf } from '../stance/stance.ts';
import { dealNounAt } from '../syntax/dealNouns.ts';
import { fillSlot } from '../syntax/slots.ts';
import type { SentenceView } from '../syntax/view.ts';
import { type Argument, argumentsOf, PARTY_TYPES } from './arguments.ts';
import { type DealContext, dealNear, recentDeal, referenceTo } from './dealReference.ts';
import type { DealReference, KnowledgeDraft } from './draft.ts';

/** How far from the cue the deal may be named, in tokens. */
const REACH = 22;
const USUAL_CONFIDENCE = 85;
/** What is left of the confidence when the deal is only referred to, or not even that. */
const REFERRED = 0.9;
const IMPLIED = 0.7;

/** How somebody knew, or why not, by the words of the cue; the first that fits counts. */
const BASES: readonly (readonly [RegExp, string])[] = [
  [/press|media|news|headline/, 'learned-from-press'],
  [/surpris|blindsid|off guard|off-guard|stun|shock|unaware of it until/, 'surprised'],
  [/inform|tell|told|brief|notif|consult|tip|warn|heads-up/, 'informed'],
  [/dark|loop|secret|hide|conceal|withh|kept/, 'kept-from'],
];

interface FoundDeal {
  deal: DealReference;
  sureness: number;
}

/** Step 6: who knew of a deal, and who did not. Silence is no evidence; surprise is, if the deal itself surprised. */
export function knowledgeClaims(view: SentenceView, match: CueMatch, context: DealContext): KnowledgeDraft[] {
  const knowers = fillKnowers(view, match);
  if (knowers.length === 0) return [];
  const basis = BASES.find(([pattern]) => pattern.test(match.lemma))?.[1] ?? 'stated';
  const found = dealOf(view, match, context);
  if (!found) return [];
  const { stance, speaker } = stanceOf(view, match);
  const outside = knowers.filter(({ actor }) => !found.deal.parties.includes(actor));
  return outside.map(({ actor, sureness }) => ({
    form: 'knowledge',
    sentence: view.sentence,
    at: match.from,
    subject: actor,
    deal: found.deal,
    ...judged(match, stance, basis),
    ...(speaker && { speaker }),
    confidence: ((match.cue.confidence ?? USUAL_CONFIDENCE) / 100) * sureness * found.sureness,
    why: `${match.relation.name}: ${match.kind} "${match.lemma}"`,
  }));
}

/** "Was not told" makes unaware, "was not unaware" aware; to deny knowledge stays a denial of it. */
function judged(
  match: CueMatch,
  stance: Stance,
  basis: string,
): Pick<KnowledgeDraft, 'predicate' | 'stance' | 'basis'> {
  const aware = match.relation.name === 'aware-of';
  const flipped = stance === 'negated';
  const predicate = aware !== flipped ? 'aware-of' : 'unaware-of';
  const told = basis === 'informed' && predicate === 'unaware-of' ? 'not-informed' : basis;
  return { predicate, stance: flipped ? 'asserted' : stance, basis: told };
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
function dealOf(view: SentenceView, match: CueMatch, context: DealContext): FoundDeal | undefined {
  const noun = dealNounNear(view, match);
  const told = dealNear(context, match.to - 1, 'right') ?? dealNear(context, match.from, 'left');
  if (told && within(context, match)) return { deal: told, sureness: 1 };
  if (noun) {
    const deal = partyDeal(view, noun.at, noun.kind, context) ?? recentDeal(context, noun.kind);
    return deal && { deal, sureness: REFERRED };
  }
  const deal = meansIt(view, match) ? recentDeal(context) : undefined;
  return deal && { deal, sureness: IMPLIED };
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
