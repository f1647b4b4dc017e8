import { dealSlot } from './dealSlot.ts';
import type { CuePlace, Filler } from './filler.ts';
import { nounSlot } from './nounSlots.ts';
import { verbSlot } from './verbSlots.ts';
import type { SentenceView } from './view.ts';

/**
 * The mentions in `slot` of the cue at `place`; undefined where it is empty. Slots are parts of the sentence (`subject`,
 * `possessor` …), the parties of a deal (`deal`), or the phrase after a preposition, by its name.
 */
export function fillSlot(view: SentenceView, place: CuePlace, slot: string): Filler | undefined {
  if (slot === 'deal') return dealSlot(view, place);
  return place.kind === 'verb' ? verbSlot(view, place, slot) : nounSlot(view, place, slot);
}
