import type { CueMatch } from '../cues/cueIndex.ts';
import type { Actor } from '../mentions/actor.ts';
import { stanceOf } from '../stance/stance.ts';
import { dealNounAt } from '../syntax/dealNouns.ts';
import { asksCourt, dealActedOn } from '../syntax/dealSlot.ts';
import type { SentenceView } from '../syntax/view.ts';
import { offsetOf, type SentenceDates } from './dating.ts';
import { type DealContext, recentDeal } from './dealReference.ts';
import type { DealReference, RelationDraft } from './draft.ts';
import { fillFirst, USUAL_CONFIDENCE } from './relations.ts';

/** What is left of the confidence when the deal is only referred to. */
const REFERRED = 0.9;
/** How far before its noun the article of a noun phrase may stand, in tokens. */
const PHRASE = 5;
const REFERRING = /^(?:the|this|that|these|its|their|such)$/;

/**
 * Step 6: what is done to "the transaction" is done to the parties of the deal that was told: "The regulator cleared the deal". Where
 * the sentence itself names the parties, step 5 has told it.
 */
export function dealActs(
  view: SentenceView,
  match: CueMatch,
  context: DealContext,
  dates: SentenceDates,
): RelationDraft[] {
  const { relation, cue } = match;
  if (context.all.length === 0 || !cue.to.includes('deal') || (asksCourt(view, match) && relation.name !== 'sued'))
    return [];
  const noun = dealActedOn(view, match);
  if (noun === undefined || !isReference(view, noun, match)) return [];
  const deal = recentDeal(context, dealNounAt(view, noun)?.kind);
  const from = deal && fillFirst(view, match, cue.from, relation.from);
  if (!from || fillFirst(view, match, cue.to, relation.to, from)) return [];
  const { stance, speaker } = stanceOf(view, match);
  const eventDate = dates.eventAt(offsetOf(view, match.from));
  const base = ((cue.confidence ?? USUAL_CONFIDENCE * 100) / 100) * REFERRED;
  return from.arguments
    .filter(({ actor }) => !deal.parties.includes(actor))
    .flatMap(({ actor, sureness }) =>
      actedOn(deal, relation.name).map(
        (party): RelationDraft => ({
          form: 'relation',
          sentence: view.sentence,
          at: match.from,
          predicate: relation.name,
          subject: actor,
          object: party,
          stance,
          ...(speaker && { speaker }),
          ...(eventDate && { eventDate }),
          confidence: base * sureness * from.sureness,
          why: `${relation.name}: ${match.kind} "${match.lemma}", ${from.slot} → the deal told`,
        }),
      ),
    );
}

/** What stops a purchase is a case against who buys; whatever else is done to a deal is done to all its parties. */
function actedOn({ parties, kind }: DealReference, relation: string): readonly Actor[] {
  return relation === 'sued' && kind === 'acquisition' ? parties.slice(0, 1) : parties;
}

/**
 * "the proposed transaction", "their merger": one that was told, and acted on itself; not "a deal", "the benefits of the deal".
 */
function isReference({ tokens }: SentenceView, noun: number, { to }: CueMatch): boolean {
  let first = noun - 1;
  while (first > noun - PHRASE && /^(?:ADJ|NOUN|VERB|ADV|NUM)$/.test(tokens[first]?.pos ?? '')) first--;
  if (!REFERRING.test(tokens[first]?.lower ?? '')) return false;
  if (noun < to || first <= to) return true;
  const before = tokens[first - 1]!;
  return (first - 1 === to && before.pos === 'ADP') || tokens[first - 2]!.lower === 'to';
}
