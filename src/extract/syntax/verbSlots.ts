import { asFiller, type CuePlace, type Filler, subjectFiller } from './filler.ts';
import { object, phrase } from './phrases.ts';
import { subjectOf } from './subject.ts';
import { isPassive } from './verbs.ts';
import { mentionAt, type SentenceView } from './view.ts';

/** What fills a slot of a verb; the grammatical subject of a passive is its object. */
export function verbSlot(view: SentenceView, place: CuePlace, slot: string): Filler | undefined {
  const passive = isPassive(view, place.from);
  if (slot === 'subject') {
    if (!passive) return subjectFiller(view, subjectOf(view, place.from));
    return asFiller(view, phrase(view, place.to, 'by'));
  }
  if (slot === 'object') return passive ? patient(view, place.from) : asFiller(view, object(view, place.to));
  return asFiller(view, phrase(view, place.to, slot));
}

/** What a passive verb's grammatical subject names; right before a bare participle: "the startup, backed by X". */
function patient(view: SentenceView, verb: number): Filler | undefined {
  let i = verb - 1;
  while (i >= 0 && (view.tokens[i]!.text === ',' || view.tokens[i]!.pos === 'ADV')) i--;
  const near = i >= 0 ? mentionAt(view, i) : undefined;
  return near && !near.locative ? asFiller(view, near) : subjectFiller(view, subjectOf(view, verb));
}
