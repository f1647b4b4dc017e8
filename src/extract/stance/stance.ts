import type { Speaker, Stance } from '../../domain/claim.ts';
import type { CueMatch } from '../cues/cueIndex.ts';
import { subjectOf } from '../syntax/subject.ts';
import { isVerb, verbGroupStart } from '../syntax/verbs.ts';
import { mentionAt, type SentenceView } from '../syntax/view.ts';
import { isPossessive, isRelative } from '../syntax/words.ts';
import { type Scope, STANCE_CUES } from './cues.ts';
import { speakerOf } from './speaker.ts';

export interface StanceFinding {
  stance: Stance;
  speaker?: Speaker;
}

/** Where something is stated: at a cue, or at a word above the two that it is stated of. */
export type Evidence = Pick<CueMatch, 'from' | 'to' | 'kind'> & Partial<Pick<CueMatch, 'cue'>>;

/** "X, which is in talks with Y, signed", "X, spurned by Y, bought": what stands between commas is about something else. */
const ASIDE = / , (?:(?:which|who|whose|where|an?|the|one)|\S+ed by) [^,]*(?= ,(?: |$))/g;
/** How far a stance cue may stand from the claim's cue, in tokens. */
const LEFT_REACH = 18;
const PREDICATE_REACH = 22;
/** "Reportedly, X …" and "According to Y, X …" still bear on the clause after them. */
const LONGEST_ADVERBIAL = 4;
/** "After Y walked away, X …" does not, however short. */
const TEMPORAL = new Set(['after', 'before', 'once', 'since', 'when']);

/** Step 5b: how the text states what the cue says: as a fact, a report, a possibility, a plan, or not at all. */
export function stanceOf(view: SentenceView, match: Evidence): StanceFinding {
  const scopes = scopeTexts(view, match);
  for (const { stance, scope, pattern } of STANCE_CUES)
    if (pattern.test(scopes[scope])) return withSpeaker(view, match.from, stance);
  if (isQuestion(view)) return { stance: 'hedged' };
  return assertedAt(view, match.from);
}

/** What is stated as a fact, be it by whom the sentence puts it in the mouth of. */
export function assertedAt(view: SentenceView, at: number): StanceFinding {
  return withSpeaker(view, at, 'asserted');
}

function withSpeaker(view: SentenceView, at: number, stance: Stance): StanceFinding {
  const speaker = speakerOf(view, at);
  if (!speaker) return { stance };
  return { stance: stance === 'asserted' ? 'attributed' : stance, speaker };
}

function scopeTexts(view: SentenceView, { from, to, kind, cue }: Evidence): Record<Scope, string> {
  const head = kind === 'verb' ? verbGroupStart(view, from) : governorStart(view, from);
  const clause =
    kind === 'verb' ? Math.max(clauseStart(view, from), mainClauseStart(view, from)) : clauseStart(view, from);
  return {
    group: words(view, Math.max(clause, head), from),
    // A noun, or a word that is no cue, may be tentative itself: "talks", "bid", "rejected".
    left: words(view, clause, kind === 'verb' && cue ? from : to).replaceAll(ASIDE, ''),
    modifier: kind === 'verb' ? '' : words(view, Math.max(clause, from - 4), from),
    predicate: kind === 'verb' ? '' : words(view, to, clauseEnd(view, to)),
  };
}

/** "France was not told of the deal": who did not know of it does not say that there was none. */
const KNOWING = new Set(
  'tell inform notify brief consult warn alert know learn hear discover realise realize aware unaware surprised blindsided'.split(
    ' ',
  ),
);
const WH = new Set(['why', 'how', 'what', 'when', 'where', 'who', 'which']);
const CLAUSE_OPENERS = new Set(['but', 'while', 'although', 'though', 'whereas', 'before', 'after']);

/** For a noun, the verb group that governs it: "has not signed a deal" negates the deal. */
function governorStart(view: SentenceView, noun: number): number {
  for (let i = noun - 1; i >= Math.max(0, noun - 8); i--) {
    if (mentionAt(view, i) && !isPossessive(view.tokens[i + 1])) return noun;
    if (isVerb(view, i) || view.tokens[i]!.pos === 'AUX') return verbGroupStart(view, i);
  }
  return noun;
}

/** Clauses end at semicolons, at words of knowing, at "but" and "while", and where a new subject begins after "and". */
function clauseStart(view: SentenceView, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - LEFT_REACH); i--) {
    if (endsClause(view, i) || KNOWING.has(view.tokens[i]!.lemma)) return i + 1;
  }
  return Math.max(0, at - LEFT_REACH);
}

/** An introduction ends at the comma before the subject: "After long talks with Y, X bought Z" tells no talks with Z. */
function mainClauseStart(view: SentenceView, verb: number): number {
  const subject = subjectOf(view, verb)?.mention;
  if (!subject) return 0;
  const comma = view.tokens[subject.from - 1]?.text === ',' ? subject.from - 1 : -1;
  const isApart = comma > LONGEST_ADVERBIAL || (comma > 0 && TEMPORAL.has(view.tokens[0]!.lower));
  return isApart && !view.tokens.slice(0, comma).some(({ text }) => text === ',') ? comma : 0;
}

function clauseEnd(view: SentenceView, at: number): number {
  const last = Math.min(view.tokens.length, at + PREDICATE_REACH);
  for (let i = at; i < last; i++) if (endsClause(view, i) || isRelative(view.tokens[i])) return i;
  return last;
}

function endsClause(view: SentenceView, i: number): boolean {
  const { lower, text } = view.tokens[i]!;
  if (text === ';' || text === ':' || CLAUSE_OPENERS.has(lower)) return true;
  if (/^["“”]$/.test(text) && view.tokens[i - 1]?.pos === 'PUNCT') return true;
  return lower === 'and' && view.tokens[i - 1]?.text === ',' && !isVerb(view, i + 1);
}

function words(view: SentenceView, from: number, to: number): string {
  let text = '';
  // The month is no "may".
  for (let i = from; i < to; i++) text += view.tokens[i]!.text === 'May' ? ' May' : ` ${view.tokens[i]!.lower}`;
  return text;
}

/** Whether that it is so is asked; "Why did X buy Y?" takes it to be so. */
function isQuestion({ tokens }: SentenceView): boolean {
  return tokens[tokens.length - 1]!.text === '?' && !tokens.some(({ lower }) => WH.has(lower));
}
