import type { RelationType, Slot } from '../../domain/relation.ts';
import type { CueMatch } from '../cues/cueIndex.ts';
import type { Actor } from '../mentions/actor.ts';
import { stanceOf } from '../stance/stance.ts';
import { fillSlot } from '../syntax/slots.ts';
import type { SentenceView } from '../syntax/view.ts';
import { type Argument, argumentsOf } from './arguments.ts';
import { offsetOf, type SentenceDates } from './dating.ts';
import type { RelationDraft } from './draft.ts';

/** Confidence of a cue that states none. */
export const USUAL_CONFIDENCE = 0.85;

interface Filled {
  slot: Slot;
  arguments: Argument[];
  sureness: number;
}

/** Step 5: the claims that one cue makes, with the actors in its slots. */
export function relationClaims(
  view: SentenceView,
  match: CueMatch,
  dates: SentenceDates,
  before: readonly RelationDraft[],
): RelationDraft[] {
  const { relation, cue } = match;
  if (!mayHoldTwo(view) && !cue.to.includes('recent')) return [];
  const from = fillFirst(view, match, cue.from, relation.from);
  if (!from) return [];
  const to = fillFirst(view, match, cue.to, relation.to, from) ?? recentObject(view, match, before, from);
  if (!to) return [];
  const { stance, speaker } = stanceOf(view, match);
  const eventDate = dates.eventAt(offsetOf(view, match.from));
  const dealKind = cue.dealKind ?? relation.deal?.kind;
  const base = (cue.confidence ?? USUAL_CONFIDENCE * 100) / 100;
  return pairsOf(from, to).map(([subject, object]) => ({
    form: 'relation',
    sentence: view.sentence,
    at: match.from,
    predicate: relation.name,
    subject: subject.actor,
    object: object.actor,
    stance,
    ...(speaker && { speaker }),
    ...(dealKind && { dealKind }),
    ...(eventDate && { eventDate }),
    confidence: base * subject.sureness * object.sureness * from.sureness * to.sureness,
    why: `${relation.name}: ${match.kind} "${match.lemma}", ${from.slot} → ${to.slot}`,
  }));
}

/**
 * Whether there are two to relate: two mentions, or one of several, or of what has a maker. Both ends are filled from the sentence's
 * mentions, never with one actor twice; only what was just said ("recent") comes from elsewhere.
 */
function mayHoldTwo({ mentions }: SentenceView): boolean {
  return mentions.length > 1 || mentions.some(({ actors }) => actors.length > 1 || actors[0]?.maker !== undefined);
}

/** How many sentences back something counts as just said. */
const RECENT = 2;

/** "A led the round in X. B and C took part": X again, where the cue asks for it. */
function recentObject(
  view: SentenceView,
  { cue, relation }: CueMatch,
  before: readonly RelationDraft[],
  from: Filled,
): Filled | undefined {
  if (!cue.to.includes('recent')) return undefined;
  const said = before.findLast((draft) => draft.predicate === relation.name);
  if (!said || view.sentence.index - said.sentence.index > RECENT) return undefined;
  if (from.arguments.some(({ actor }) => actor === said.object)) return undefined;
  return { slot: 'recent', arguments: [{ actor: said.object, sureness: 1 }], sureness: 1 };
}

/**
 * The first of `slots` that holds somebody who fits and is not already at the other end. Both ends may be in one slot
 * ("between A and B") if it holds two.
 */
export function fillFirst(
  view: SentenceView,
  match: CueMatch,
  slots: readonly Slot[],
  types: RelationType['to'],
  other?: Filled,
): Filled | undefined {
  for (const slot of slots) {
    const filler = fillSlot(view, match, slot);
    if (!filler) continue;
    const fitting = argumentsOf(filler.mentions, types);
    const shared = other?.slot === slot;
    const found = shared ? fitting : fitting.filter(({ actor }) => !other?.arguments.some((a) => a.actor === actor));
    if (found.length > (shared ? 1 : 0)) return { slot, arguments: found, sureness: filler.sureness };
  }
  return undefined;
}

/** Every actor of one end with every actor of the other; within one list, each pair once, in the order of the text. */
function pairsOf(from: Filled, to: Filled): [Argument, Argument][] {
  const pairs: [Argument, Argument][] = [];
  const seen = new Set<Actor>();
  for (const subject of from.arguments) {
    seen.add(subject.actor);
    for (const object of to.arguments) {
      if (subject.actor === object.actor || (from.slot === to.slot && seen.has(object.actor))) continue;
      pairs.push([subject, object]);
    }
  }
  return pairs;
}
