import type { RelationType } from '../../domain/relation.ts';
import type { PairContext } from '../pairs/features.ts';
import type { Pair } from '../pairs/pair.ts';
import { assertedAt, type Evidence, stanceOf } from '../stance/stance.ts';
import { offsetOf, type SentenceDates } from './dating.ts';
import type { RelationDraft } from './draft.ts';
import { actorsOf, CONTESTED, type Judgement, judgementsOf, type PairJudge, REFUTED, STATED } from './verdicts.ts';

/**
 * Step 5c: every pair of parties of a sentence is judged as a whole. What the cues told gets the probability that the text says
 * it, and goes where that is very low; what they missed is added.
 */
export function judgePairs(judge: PairJudge, context: PairContext, dates: SentenceDates): RelationDraft[] {
  const added: RelationDraft[] = [];
  const judged = new Map<RelationDraft, number>();
  for (const pair of context.pairs) {
    for (const judgement of judgementsOf(judge, pair, context, STATED)) {
      const { relation, probability, verdict, told } = judgement;
      for (const draft of told) judged.set(draft, Math.max(probability, judged.get(draft) ?? 0));
      if (verdict !== 'stated') continue;
      const draft = draftOf(pair, judgement, context, dates);
      // What is hardly stated and negated besides is not told of the two at all: "France was not told about Microsoft and Mistral".
      if (draft.stance !== 'negated' || probability >= CONTESTED) keepSurer(added, draft, relation);
    }
  }
  const kept = context.told.flatMap((draft) => {
    const probability = judged.get(draft);
    if (probability === undefined) return [draft];
    return probability < REFUTED ? [] : [{ ...draft, confidence: probability }];
  });
  return [...kept, ...added];
}

function draftOf(
  pair: Pair,
  { relation, subject, object, probability }: Judgement,
  context: PairContext,
  dates: SentenceDates,
): RelationDraft {
  const { view } = context;
  const { from, to } = actorsOf(relation, subject, object)!;
  const evidence = evidenceOf(pair, relation, context);
  // Of what lasts, as an office or a seat, words near by that doubt or deny speak of something else.
  const { stance, speaker } = relation.deal ? stanceOf(view, evidence) : assertedAt(view, evidence.from);
  const eventDate = dates.eventAt(offsetOf(view, evidence.from));
  return {
    form: 'relation',
    sentence: view.sentence,
    at: evidence.from,
    predicate: relation.name,
    subject: from,
    object: to,
    stance,
    ...(speaker && { speaker }),
    ...(relation.deal && { dealKind: relation.deal.kind }),
    ...(eventDate && { eventDate }),
    confidence: probability,
    why: `${relation.name}: words around the two, "${view.tokens[evidence.from]!.lower}"`,
  };
}

/** Where it is stated: at the relation's nearest cue, else at the nearest verb. */
function evidenceOf(pair: Pair, relation: RelationType, context: PairContext): Evidence {
  const middle = (pair.first.mention.to + pair.second.mention.from) / 2;
  const [nearest] = context.cues
    .filter((cue) => cue.relation === relation)
    .sort((a, b) => Math.abs(a.from - middle) - Math.abs(b.from - middle) || a.from - b.from);
  if (nearest) return nearest;
  const from = verbOf(pair, context.view) ?? pair.first.mention.from;
  const { pos } = context.view.tokens[from]!;
  return { from, to: from + 1, kind: pos === 'VERB' || pos === 'AUX' ? 'verb' : 'noun' };
}

/** The verb that stands nearest: between two names, else behind them, else before. */
function verbOf({ first, second }: Pair, { tokens }: PairContext['view']): number | undefined {
  const verbIn = (from: number, to: number): number | undefined => {
    for (let at = from; at < to; at++) if (tokens[at]!.pos === 'VERB') return at;
    return undefined;
  };
  const before = tokens.slice(0, first.mention.from).findLastIndex(({ pos }) => pos === 'VERB');
  return (
    verbIn(first.mention.to, second.mention.from) ??
    verbIn(second.mention.to, tokens.length) ??
    (before < 0 ? undefined : before)
  );
}

/** Two names may stand in a sentence more than once. */
function keepSurer(drafts: RelationDraft[], draft: RelationDraft, { symmetric }: RelationType): void {
  const isSame = ({ predicate, subject, object }: RelationDraft): boolean =>
    predicate === draft.predicate &&
    ((subject === draft.subject && object === draft.object) ||
      (symmetric && subject === draft.object && object === draft.subject));
  const at = drafts.findIndex(isSame);
  if (at < 0) drafts.push(draft);
  else if (drafts[at]!.confidence < draft.confidence) drafts[at] = draft;
}
