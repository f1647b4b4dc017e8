import { isDealNoun } from './dealNouns.ts';
import type { CuePlace, Filler } from './filler.ts';
import { nounSlot } from './nounSlots.ts';
import { PHRASE, REACH } from './phrases.ts';
import { isPassive, isVerb } from './verbs.ts';
import type { SentenceView } from './view.ts';

/** Where a deal noun's parties stand, from the noun. */
const PARTY_SLOTS = ['between', 'possessor', 'compound', 'of', 'in', 'with', 'by', 'into', 'to'];

/** How sure it is that what befalls a deal befalls its parties. */
const BY_DEAL = 0.9;

/** Everybody who takes part in the deal that the cue acts on: "blocked Nvidia's purchase of Arm" → Nvidia, Arm. */
export function dealSlot(view: SentenceView, place: CuePlace): Filler | undefined {
  if (place.kind === 'verb' && isPassive(view, place.from)) {
    for (let i = place.from - 1; i >= Math.max(0, place.from - REACH); i--) {
      if (isVerb(view, i) || view.tokens[i]!.text === ';') return undefined;
      if (isDealNoun(view, i)) return dealParties(view, i);
    }
    return undefined;
  }
  for (let i = place.to; i < Math.min(view.tokens.length, place.to + PHRASE); i++) {
    if (isVerb(view, i) || view.tokens[i]!.text === ';') return undefined;
    if (isDealNoun(view, i)) return dealParties(view, i);
  }
  return undefined;
}

function dealParties(view: SentenceView, noun: number): Filler | undefined {
  const place: CuePlace = { kind: 'noun', from: noun, to: noun + 1 };
  const parties = PARTY_SLOTS.flatMap((slot) => nounSlot(view, place, slot)?.mentions ?? []);
  return parties.length > 0 ? { mentions: [...new Set(parties)], sureness: BY_DEAL } : undefined;
}
