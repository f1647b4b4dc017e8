import type { GazetteerEntry } from '../../domain/gazetteer.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import type { FormMatch } from './lookup.ts';
import type { Roster } from './roster.ts';
import type { Span } from './runs.ts';
import { note, pointsOf, type Sighting, written } from './sighting.ts';

/** A form that names an entry only where the text supports it. */
export interface WeakSighting extends Sighting {
  match: FormMatch;
}

/** Notes those sightings that the article supports; each that is noted may support others. */
export function addSupported(roster: Roster, weak: readonly WeakSighting[]): void {
  for (let changed = true, open = [...weak]; changed; ) {
    changed = false;
    open = open.filter((sighting) => {
      const found = sighting.match.candidates.find(({ entry }) => isSupported(roster, entry, sighting));
      if (!found) return true;
      note(roster, found.entry, sighting);
      changed = true;
      return false;
    });
    if (!changed) for (const sighting of open) if (isCapital(sighting.match)) notePlace(roster, sighting);
  }
}

function isSupported(roster: Roster, entry: GazetteerEntry, sighting: Sighting): boolean {
  const { sentence, span } = sighting;
  if (roster.knows(entry)) return true;
  const points = pointsOf(sighting)[entry.type] ?? 0;
  if (entry.type === 'person') return points >= 2.5;
  if (entry.type === 'government') return points >= 1 || speaks(sentence.tokens[span.to]);
  if (entry.type === 'product') return points >= 1;
  const bare = fitsName(entry, written(sentence, span));
  return points >= 1 || (bare && (midSentence(sentence, span) || speaks(sentence.tokens[span.to])));
}

/** A capital that does not act as a government is a place. */
function isCapital({ candidates }: FormMatch): boolean {
  return candidates.every(({ entry }) => entry.type === 'government');
}

function notePlace(roster: Roster, { sentence, span, folded }: Sighting): void {
  const actor = roster.addUnknown(written(sentence, span), folded);
  if (!actor.entry) actor.evidence.place = (actor.evidence.place ?? 0) + 2;
}

/** The name itself, or its first words: "Apple", and "Meta" for Meta Platforms. */
function fitsName({ name, ambiguous }: GazetteerEntry, form: string): boolean {
  return form.length > 2 && ((ambiguous && form === name) || name.startsWith(`${form} `));
}

function midSentence(sentence: Sentence, span: Span): boolean {
  return span.from > 0 || sentence.tokens[0]!.pos === 'PROPN';
}

/** "Paris said", "Washington has blocked": a capital that acts is its government. */
function speaks(next: Token | undefined): boolean {
  return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX');
}
