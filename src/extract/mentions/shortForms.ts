import type { EntityType } from '../../domain/entity.ts';
import { distinctiveWords, fold } from '../../domain/names.ts';
import { type Actor, likeliestType } from './actor.ts';
import { COMPANY_ENDINGS } from './vocabulary.ts';

interface Candidate {
  actor: Actor;
  words: readonly string[];
}

/**
 * Finds whom a short form stands for: "Universal" for "Universal Music Group", "Altman" for "Sam Altman", "CMA" for its
 * long name. Long names are kept under the words that may stand for them, so that each short form sees few of them.
 */
export function fullNameFinder(
  actors: Iterable<Actor>,
): (short: Actor, isLeft: (actor: Actor) => boolean) => Actor | undefined {
  const byHandle = new Map<string, Candidate[]>();
  for (const actor of actors) {
    const words = distinctiveWords(actor.name);
    if (words.length < 2 && !hasLegalForm(actor, words)) continue;
    for (const handle of new Set([words[0]!, words[words.length - 1]!, initials(actor.name)])) {
      const known = byHandle.get(handle);
      if (known) known.push({ actor, words });
      else byHandle.set(handle, [{ actor, words }]);
    }
  }
  return (short, isLeft) => {
    const words = distinctiveWords(short.name);
    const candidates = byHandle.get(words[0] ?? '') ?? [];
    return candidates.find(
      (full) => full.actor !== short && isLeft(full.actor) && isShortFor({ actor: short, words }, full),
    )?.actor;
  };
}

function isShortFor({ actor: short, words: a }: Candidate, { actor: full, words: b }: Candidate): boolean {
  // "Zorbly" for Zorbly Inc.
  if (a.length === b.length)
    return hasLegalForm(full, b) && !hasLegalForm(short, a) && a.join() === b.join() && mayBe(short, 'company');
  if (a.length > b.length || a.length === 0) return false;
  if (full.type === 'person') {
    if (!mayBe(short, 'person')) return false;
    return a.length === 1 && a[0] === b[b.length - 1];
  }
  if (full.type && !mayBe(short, full.type)) return false;
  if (full.type === 'place' || full.type === 'product' || isCountry(full)) return false;
  const prefix = a.every((word, i) => word === b[i]);
  if (prefix) return b.slice(a.length).every((word) => COMPANY_ENDINGS.has(word)) || a.length > 1 || !full.entry;
  return a.length === 1 && a[0]!.length > 2 && short.name === short.name.toUpperCase() && a[0] === initials(full.name);
}

/** Whether a name has more words than those that tell it from others. */
function hasLegalForm({ name }: Actor, words: readonly string[]): boolean {
  return fold(name).split(' ').length > words.length;
}

/** Only readable signs keep a short form apart: a tagger sees too little of it where it stands alone. */
function mayBe({ evidence }: Actor, wanted: EntityType): boolean {
  const evident = likeliestType(evidence);
  return evident === undefined || evident === wanted;
}

function isCountry(actor: Actor): boolean {
  return actor.entry?.kind === 'national-government';
}

function initials(name: string): string {
  return fold(name)
    .split(' ')
    .filter((word) => word.length > 2 || /\d/.test(word))
    .map((word) => word[0])
    .join('');
}

/** Short forms that nobody wrote yet, but that a heading may use. */
export function impliedForms(actor: Actor): string[] {
  const words = distinctiveWords(actor.name);
  // "Zorbly" for Zorbly Inc.
  if (words.length === 1) return actor.type === 'company' && words[0]!.length > 3 ? words : [];
  if (words.length === 0) return [];
  if (actor.type === 'person') return [words[words.length - 1]!];
  if (actor.type !== 'company') return [];
  let length = words.length;
  while (length > 1 && COMPANY_ENDINGS.has(words[length - 1]!)) length--;
  return length < words.length && words[0]!.length > 3 ? [words.slice(0, length).join(' ')] : [];
}
