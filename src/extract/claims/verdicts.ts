import type { RelationType } from '../../domain/relation.ts';
import { type Actor, shareName } from '../mentions/actor.ts';
import type { PairClassifier } from '../pairs/classifier.ts';
import { featuresOf, type PairContext, toldOf } from '../pairs/features.ts';
import type { Pair, Party } from '../pairs/pair.ts';
import { argumentsOf } from './arguments.ts';
import type { RelationDraft } from './draft.ts';

/** From this probability on, the words around two names state a relation that no cue's slots found. */
export const STATED = 0.2;
/** A further relation of the same two must be this likely beside the likeliest. */
const SECOND = 0.4;
/** … and this likely where a cue tells it of one of the two and somebody else. */
export const CONTESTED = 0.5;
/** Below it, they speak against what the slots found. */
export const REFUTED = 0.02;

const KNOWING: ReadonlySet<string> = new Set(['aware-of', 'unaware-of']);

/** The classifier, and its classes with the ontology's relations. */
export interface PairJudge {
  classifier: PairClassifier;
  classes: readonly { relation: RelationType; forward: boolean }[];
}

/** What becomes of a relation that two may stand in. */
export type Verdict =
  /** Told by a cue. */
  | 'told'
  /** Told by a cue, but the words around the two speak against it. */
  | 'refuted'
  /** Added, since the words around the two state it. */
  | 'stated'
  /** Told by a cue the other way round. */
  | 'told otherwise'
  /** Told by a cue of one of the two and somebody else, and not likely enough beside that. */
  | 'told of another'
  /** A deal of one with what bears its name: "Samsung" and "Samsung Gauss". */
  | 'of one name'
  /** A deal of who knew, or did not, with one whose deal it was. */
  | 'known of'
  /** One of the two cannot stand at its end of the relation. */
  | 'wrong type'
  /** Not likely enough. */
  | 'unlikely';

/** One relation that a pair may stand in, and what was made of it. */
export interface Judgement {
  relation: RelationType;
  subject: Party;
  object: Party;
  /** That the sentence states it. */
  probability: number;
  verdict: Verdict;
  /** What cues told of it. */
  told: readonly RelationDraft[];
}

/**
 * The relations and directions that two may stand in, judged.
 * @param leastWorth less likely ones are passed over where no cue told of them.
 */
export function judgementsOf(judge: PairJudge, pair: Pair, context: PairContext, leastWorth = 0): Judgement[] {
  const probabilities = judge.classifier.probabilities(featuresOf(pair, context).hashes);
  const least = Math.max(STATED, SECOND * largestOf(probabilities));
  const toldOfPair = toldOf(pair, context);
  const judgements: Judgement[] = [];
  for (let i = 0; i < probabilities.length; i++) {
    const probability = probabilities[i]!;
    const { relation, forward } = judge.classes[i]!;
    const subject = forward ? pair.first : pair.second;
    const object = forward ? pair.second : pair.first;
    const told = tellingOf(toldOfPair, relation, subject, object);
    if (probability < leastWorth && told.length === 0) continue;
    const verdict = verdictOn({ relation, subject, object, probability, told }, least, toldOfPair, context);
    judgements.push({ relation, subject, object, probability, verdict, told });
  }
  return judgements;
}

function largestOf(numbers: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < numbers.length; i++) largest = Math.max(largest, numbers[i]!);
  return largest;
}

function verdictOn(
  { relation, subject, object, probability, told }: Omit<Judgement, 'verdict'>,
  least: number,
  toldOfPair: readonly RelationDraft[],
  context: PairContext,
): Verdict {
  if (told.length > 0) return probability < REFUTED ? 'refuted' : 'told';
  if (probability < least) return 'unlikely';
  if (isToldOtherwise(toldOfPair, relation, subject, object)) return 'told otherwise';
  if (probability < CONTESTED && isToldOfAnother(context.told, relation, subject, object)) return 'told of another';
  if (isToldApart(context, relation, subject, object)) return 'told of another';
  if (relation.deal && isKnownOf(context, subject, object)) return 'known of';
  if (relation.deal && shareName(subject.actor, object.actor)) return 'of one name';
  return actorsOf(relation, subject, object) ? 'stated' : 'wrong type';
}

/** "A bought B, C bought D": each cue stands between its own two, so that A has nothing to do with D however likely it looks. */
function isToldApart(
  { view, told }: PairContext,
  { name, symmetric }: RelationType,
  subject: Party,
  object: Party,
): boolean {
  if (symmetric) return false;
  const isBefore = (actor: Actor, at: number) =>
    view.mentions.some(({ actors, to }) => to <= at && actors.includes(actor));
  const ofRelation = told.filter((draft) => draft.predicate === name && isBefore(draft.subject, draft.at));
  const ofSubject = ofRelation.filter((draft) => draft.subject === subject.actor);
  const ofObject = ofRelation.filter((draft) => draft.object === object.actor && object.mention.from > draft.at);
  return ofSubject.some((one) => ofObject.some((other) => one.at !== other.at));
}

/** "Amazon bought Zoox, Microsoft LinkedIn": where a cue tells whom one of the two bought, or by whom it was, it is hardly the other. */
function isToldOfAnother(
  told: readonly RelationDraft[],
  { name }: RelationType,
  subject: Party,
  object: Party,
): boolean {
  return told.some(
    (draft) => draft.predicate === name && (draft.subject === subject.actor) !== (draft.object === object.actor),
  );
}

/** "X was unaware of Y's partnership": a word of knowing between the two says that X stands outside of it. */
function isKnownOf({ cues }: PairContext, subject: Party, object: Party): boolean {
  const from = Math.min(subject.mention.to, object.mention.to);
  const to = Math.max(subject.mention.from, object.mention.from);
  return cues.some((cue) => KNOWING.has(cue.relation.name) && cue.from >= from && cue.to <= to);
}

/** Slots know better who is the subject. */
function isToldOtherwise(
  told: readonly RelationDraft[],
  { name }: RelationType,
  subject: Party,
  object: Party,
): boolean {
  return told.some(
    (draft) => draft.predicate === name && draft.subject === object.actor && draft.object === subject.actor,
  );
}

/** What was told of this relation between the two; of most pairs nothing is told. */
function tellingOf(
  told: readonly RelationDraft[],
  { name, symmetric }: RelationType,
  { actor: a }: Party,
  { actor: b }: Party,
): readonly RelationDraft[] {
  if (told.length === 0) return told;
  return told.filter(
    ({ predicate, subject, object }) =>
      predicate === name && ((subject === a && object === b) || (symmetric && subject === b && object === a)),
  );
}

/** Who the two are at their ends of the relation; undefined where one cannot stand there. */
export function actorsOf(
  relation: RelationType,
  subject: Party,
  object: Party,
): { from: Actor; to: Actor } | undefined {
  const from = argumentsOf([{ ...subject.mention, actors: [subject.actor] }], relation.from)[0]?.actor;
  const to = argumentsOf([{ ...object.mention, actors: [object.actor] }], relation.to)[0]?.actor;
  return from && to && from !== to ? { from, to } : undefined;
}
