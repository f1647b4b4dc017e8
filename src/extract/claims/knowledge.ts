import type { Stance } from '../../domain/claim.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { CueMatch } from '../cues/cueIndex.ts';
import { stanceOf } from '../stance/stance.ts';
import { isPassive, verbGroupStart } from '../syntax/verbs.ts';
import type { SentenceView } from '../syntax/view.ts';
import { offsetOf, type SentenceDates } from './dating.ts';
import type { DealContext } from './dealReference.ts';
import type { KnowledgeDraft } from './draft.ts';
import { knowersOf } from './knowers.ts';
import { knownDeal } from './knownDeal.ts';

const USUAL_CONFIDENCE = 85;

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
/** How far before the cue a word may leave it open, in tokens. */
const OPEN_REACH = 10;

/** "He knew", "she found out": of what was told before. */
const ALONE = /^(?:know|find out|have no idea|have no inkling|know nothing|be in the dark|be the last to know)$/;
/** What may stand between such a cue and the end of its clause. */
const ADVERBS =
  /^(?:either|beforehand|too|at|all|in|advance|before|first|until|then|only|everything|afterwards|well|already|orally)$/;
/** What may follow it: when, how, by whom. */
const ADVERBIALS =
  /^(?:on|by|from|via|through|over|since|for|after|when|while|because|as|last|this|yesterday|today|early|late|weeks?|days?|hours?|months?|an?|and|but|or|nor|two|three|than|if|\d+)$/;
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|\d.*)$/;
/** In a verb group: not yet so. */
const AHEAD = /^(?:will|would|wo|shall|should|can|ca|to|'ll|’ll)$/;

/** Step 6: who knew of a deal, and who did not. Silence is no evidence; surprise is, if the deal itself surprised. */
export function knowledgeClaims(
  view: SentenceView,
  match: CueMatch,
  context: DealContext,
  dates: SentenceDates,
): KnowledgeDraft[] {
  const complement = complementOf(view, match);
  if (complement === 'other') return [];
  const knowers = knowersOf(view, match, context.person);
  if (knowers.length === 0) return [];
  const { stance, speaker } = stanceOf(view, match);
  if (stance === 'predicted' || isOpen(view, match)) return [];
  const actors = knowers.map(({ actor }) => actor);
  const found = knownDeal(view, match, context, actors, complement === 'left out');
  if (!found) return [];
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

/** Whether what somebody knew of is said with the cue, left out since it was told before, or nothing of a deal. */
type Complement = 'said' | 'left out' | 'other';

/**
 * "told Reuters" tells of no deal, "told France of the deal" may: where the ontology asks for a preposition, one must follow,
 * unless the sentence goes on without any ("the ministry was not told beforehand", "he had known since March").
 */
function complementOf(view: SentenceView, match: CueMatch): Complement {
  const { cue, to } = match;
  if (isUntold(view, match)) return saysWhat(view, match) ? 'said' : 'left out';
  if (mayStandAlone(view, match)) {
    let next = to;
    while (ADVERBS.test(view.tokens[next]?.lower ?? '')) next++;
    const token = view.tokens[next];
    if (!token || token.pos === 'PUNCT') return 'left out';
    if (ADVERBIALS.test(token.lower) && !saysWhat(view, match)) return 'left out';
  }
  return cue.to.some((slot) => PARTS.has(slot)) || saysWhat(view, match) ? 'said' : 'other';
}

function saysWhat(view: SentenceView, { cue, to }: CueMatch): boolean {
  const after = view.tokens.slice(to, to + COMPLEMENT_REACH);
  // "told Reuters on Friday" says when.
  const saysWhen = (at: number): boolean => after[at]!.lower === 'on' && DAY.test(after[at + 1]?.lower ?? '');
  return after.some(({ lower }, at) => (cue.to.includes(lower) && !saysWhen(at)) || lower === 'that');
}

/** Passives of telling, adjectives, and verbs of knowing; "know-how" is none. */
function mayStandAlone(view: SentenceView, { kind, from, to, lemma, cue }: CueMatch): boolean {
  if (kind !== 'verb') return kind === 'adjective';
  if (view.tokens[to]?.text === '-') return false;
  const passive = isPassive(view, from);
  return cue.from[0] === 'subject' ? ALONE.test(lemma) && !passive : passive;
}

/** "signed without telling X", "had not consulted X": of what was told before. */
function isUntold(view: SentenceView, { kind, from, cue }: CueMatch): boolean {
  if (kind !== 'verb' || cue.from[0] !== 'object' || isPassive(view, from)) return false;
  const group = view.tokens.slice(Math.max(0, verbGroupStart(view, from) - 1), from);
  return group.some(({ lower }) => /^(?:without|not|n't|n’t|never)$/.test(lower));
}

/** "Did they know?", "whether it was told", "will be told", "better known": whoever asks, or looks ahead, states neither. */
function isOpen(view: SentenceView, { from }: CueMatch): boolean {
  const { tokens } = view;
  const group = tokens.slice(verbGroupStart(view, from), from).map(({ lower }) => lower);
  if (tokens[from]!.lower === 'known' && !group.some((word) => /^(?:have|has|had|having)$/.test(word))) return true;
  if (group.some((word) => AHEAD.test(word)) || tokens[tokens.length - 1]!.text === '?') return true;
  return tokens.slice(Math.max(0, from - OPEN_REACH), from).some(({ lower }) => lower === 'whether');
}

type Account = Pick<KnowledgeDraft, 'predicate' | 'stance' | 'basis' | 'since' | 'until'>;

/**
 * What one cue says of who knew when. "Was not told" makes unaware, "was not unaware" aware; to deny knowledge stays a denial of it.
 * Whoever learned of a deal had not known before: that closes one period and opens another.
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
  if (learned) {
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
