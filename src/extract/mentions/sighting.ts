import { ENTITY_TYPES } from '../../domain/entity.ts';
import type { GazetteerEntry } from '../../domain/gazetteer.ts';
import type { Sentence } from '../text/sentences.ts';
import { addPoints, type TypeEvidence } from './actor.ts';
import type { Roster } from './roster.ts';
import type { Span } from './runs.ts';
import type { TaggedSentence } from './tagger/tagger.ts';
import { addTypeEvidence } from './typeEvidence.ts';

/** A place where somebody or something is named. */
export interface Sighting {
  sentence: Sentence;
  span: Span;
  /** As the gazetteer writes it. */
  folded: string;
  tagged: TaggedSentence;
}

/** Points that a surely tagged name gets for its type, beside those of {@link addTypeEvidence}. */
const TAG_POINTS = 3;

/** The points that one sighting gives by the tagger. */
function tagPoints({ span, tagged }: Sighting): TypeEvidence {
  const points: TypeEvidence = {};
  for (const type of ENTITY_TYPES) points[type] = TAG_POINTS * tagged.probabilityOf(type, span);
  return points;
}

/** All points that one sighting gives. */
export function pointsOf(sighting: Sighting): TypeEvidence {
  const points = tagPoints(sighting);
  addTypeEvidence(points, sighting.sentence, sighting.span);
  return points;
}

/** Puts a name of the gazetteer on the roster. */
export function note(roster: Roster, entry: GazetteerEntry, { sentence, span, folded }: Sighting): void {
  roster.addKnown(entry, written(sentence, span), folded);
}

/** Puts a name that the gazetteer does not give on the roster. */
export function noteRun(roster: Roster, sighting: Sighting): void {
  const { sentence, span, folded } = sighting;
  if (folded.length < 2) return;
  const actor = roster.addUnknown(written(sentence, span), folded);
  if (actor.entry) return;
  addTypeEvidence(actor.evidence, sentence, span);
  addPoints(actor.tagged, tagPoints(sighting));
}

/** A span as it is written, with single spaces. */
export function written(sentence: Sentence, { from, to }: Span): string {
  const tokens = sentence.tokens;
  let text = '';
  for (let i = from; i < to; i++) {
    const gap = i > from && tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '';
    text += gap + tokens[i]!.text;
  }
  return text;
}
