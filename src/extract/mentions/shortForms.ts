import type { EntityType } from '../../domain/entity.ts';
import { distinctiveOf, fold } from '../../domain/names.ts';
import { type Actor, likeliestType } from './actor.ts';
import { COMPANY_ENDINGS } from './vocabulary.ts';

/** Somebody's name by its words. */
export interface WordedName {
  actor: Actor;
  /** Those that tell it from others. */
  words: readonly string[];
  hasLegalForm: boolean;
  initials: string;
}

export function wordedName(actor: Actor): WordedName {
  const folded = fold(actor.name);
  const all = folded.split(' ');
  const words = distinctiveOf(folded);
  return { actor, words, hasLegalForm: all.length > words.length, initials: initialsOf(all) };
}

function initialsOf(words: readonly string[]): string {
  let initials = '';
  for (const word of words) if (word.length > 2 || /\d/.test(word)) initials += word[0];
  return initials;
}

/**
 * Finds whom a short form stands for: "Universal" for "Universal Music Group", "Altman" for "Sam Altman", "CMA" for its
 * long name. Long names are kept under the words that may stand for them, so that each short form sees few of them.
 */
export function fullNameFinder(
  names: readonly WordedName[],
): (short: WordedName, isLeft: (actor: Actor) => boolean) => Actor | undefined {
  const byHandle = new Map<string, WordedName[]>();
  for (const name of names) {
    const { words, hasLegalForm, initials } = name;
    if (words.length < 2 && !hasLegalForm) continue;
    for (const handle of new Set([words[0]!, words[words.length - 1]!, initials])) {
      const known = byHandle.get(handle);
      if (known) known.push(name);
      else byHandle.set(handle, [name]);
    }
  }
  return (short, isLeft) => {
    const candidates = byHandle.get(short.words[0] ?? '');
    return candidates?.find((full) => full !== short && isLeft(full.actor) && isShortFor(short, full))?.actor;
  };
}

function isShortFor(shortName: WordedName, fullName: WordedName): boolean {
  const { actor: short, words: a } = shortName;
  const { actor: full, words: b } = fullName;
  // "Zorbly" for Zorbly Inc.
  if (a.length === b.length)
    return fullName.hasLegalForm && !shortName.hasLegalForm && a.join() === b.join() && mayBe(short, 'company');
  if (a.length > b.length || a.length === 0) return false;
  if (full.type === 'person') {
    if (!mayBe(short, 'person')) return false;
    return a.length === 1 && a[0] === b[b.length - 1];
  }
  if (full.type && !mayBe(short, full.type)) return false;
  if (full.type === 'place' || full.type === 'product' || isCountry(full)) return false;
  const prefix = a.every((word, i) => word === b[i]);
  if (prefix) return b.slice(a.length).every((word) => COMPANY_ENDINGS.has(word)) || a.length > 1 || !full.entry;
  return a.length === 1 && a[0]!.length > 2 && short.name === short.name.toUpperCase() && a[0] === fullName.initials;
}

/** Only readable signs keep a short form apart: a tagger sees too little of it where it stands alone. */
function mayBe({ evidence }: Actor, wanted: EntityType): boolean {
  const evident = likeliestType(evidence);
  return evident === undefined || evident === wanted;
}

function isCountry(actor: Actor): boolean {
  return actor.entry?.kind === 'national-government';
}

/** Short forms that nobody wrote yet, but that a heading may use. */
export function impliedForms({ actor, words }: WordedName): readonly string[] {
  // "Zorbly" for Zorbly Inc.
  if (words.length === 1) return actor.type === 'company' && words[0]!.length > 3 ? words : [];
  if (words.length === 0) return [];
  if (actor.type === 'person') return [words[words.length - 1]!];
  if (actor.type !== 'company') return [];
  let length = words.length;
  while (length > 1 && COMPANY_ENDINGS.has(words[length - 1]!)) length--;
  return length < words.length && words[0]!.length > 3 ? [words.slice(0, length).join(' ')] : [];
}
