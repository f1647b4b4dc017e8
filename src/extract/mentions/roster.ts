import { ENTITY_TYPES, type EntityType } from '../../domain/entity.ts';
import type { GazetteerEntry } from '../../domain/gazetteer.ts';
import { distinctiveWords, fold } from '../../domain/names.ts';
import { COMPANY_ENDINGS } from './vocabulary.ts';

/** Points for each type that a name may be of; the most points win. */
export type TypeEvidence = Partial<Record<EntityType, number>>;

/** One bearer of a name in one article. */
export interface Actor {
  /** The gazetteer's entry, where the name is known. */
  entry?: GazetteerEntry;
  /** Canonical name where known, else the longest form. */
  name: string;
  /** Type where it is known or evident; a claim's slot may decide the rest. */
  type?: EntityType;
  evidence: TypeEvidence;
  country?: string;
  /** Of a product: the company behind it. */
  maker?: Actor;
  /** Forms as written, with the number of times. */
  forms: Map<string, number>;
}

/** Everyone whom one article names, by the forms it uses. */
export class Roster {
  readonly actors: Actor[] = [];
  /** Folded form → its bearer here. */
  readonly byForm = new Map<string, Actor>();
  readonly #byEntry = new Map<GazetteerEntry, Actor>();
  readonly #makerOf: (product: GazetteerEntry) => GazetteerEntry | undefined;

  constructor(makerOf: (product: GazetteerEntry) => GazetteerEntry | undefined) {
    this.#makerOf = makerOf;
  }

  addKnown(entry: GazetteerEntry, written: string, folded: string): Actor {
    return this.#note(this.#known(entry), written, folded);
  }

  #known(entry: GazetteerEntry): Actor {
    const known = this.#byEntry.get(entry);
    if (known) return known;
    const actor: Actor = { entry, name: entry.name, type: entry.type, evidence: {}, forms: new Map() };
    if (entry.country) actor.country = entry.country;
    const maker = entry.type === 'product' ? this.#makerOf(entry) : undefined;
    if (maker) actor.maker = this.#known(maker);
    this.#byEntry.set(entry, actor);
    this.actors.push(actor);
    return actor;
  }

  addUnknown(written: string, folded: string): Actor {
    let actor = this.byForm.get(folded);
    if (!actor) {
      actor = { name: written, evidence: {}, forms: new Map() };
      this.actors.push(actor);
    }
    return this.#note(actor, written, folded);
  }

  knows(entry: GazetteerEntry): boolean {
    return this.#byEntry.has(entry);
  }

  #note(actor: Actor, written: string, folded: string): Actor {
    actor.forms.set(written, (actor.forms.get(written) ?? 0) + 1);
    if (!actor.entry && written.length > actor.name.length) actor.name = written;
    if (!this.byForm.has(folded)) this.byForm.set(folded, actor);
    return actor;
  }

  /** Joins short forms to the longer names they stand for, and settles the types of names the gazetteer lacks. */
  settle(): void {
    for (const actor of this.actors) if (!actor.type) settleType(actor);
    const words = new Map(this.actors.map((actor) => [actor, distinctiveWords(actor.name)]));
    for (const short of [...this.actors]) {
      if (short.entry) continue;
      const isFull = (actor: Actor) =>
        actor !== short && isShortFor(short, actor, words.get(short)!, words.get(actor)!);
      const full = this.actors.find(isFull);
      if (full) this.#join(short, full);
    }
    this.#addImpliedForms();
  }

  #join(short: Actor, full: Actor): void {
    for (const [form, count] of short.forms) full.forms.set(form, (full.forms.get(form) ?? 0) + count);
    for (const type of ENTITY_TYPES) {
      const points = short.evidence[type];
      if (points) full.evidence[type] = (full.evidence[type] ?? 0) + points;
    }
    if (!full.entry) settleType(full);
    for (const [form, actor] of this.byForm) if (actor === short) this.byForm.set(form, full);
    this.actors.splice(this.actors.indexOf(short), 1);
  }

  /** A heading may shorten a name that the body writes in full: "Mistral" for Mistral AI, "Nadella" for Satya Nadella. */
  #addImpliedForms(): void {
    for (const actor of this.actors) {
      for (const form of impliedForms(actor)) if (!this.byForm.has(form)) this.byForm.set(form, actor);
    }
  }
}

function settleType(actor: Actor): void {
  const [best] = ENTITY_TYPES.map((type) => ({ type, points: actor.evidence[type] ?? 0 })).sort(
    (a, b) => b.points - a.points,
  );
  if (best && best.points >= 1) actor.type = best.type;
}

/** "Universal" for "Universal Music Group", "Altman" for "Sam Altman", "CMA" for its long name. */
function isShortFor(short: Actor, full: Actor, a: readonly string[], b: readonly string[]): boolean {
  if (a.length >= b.length || a.length === 0) return false;
  if (full.type === 'person') {
    if (short.type && short.type !== 'person') return false;
    return a.length === 1 && a[0] === b[b.length - 1];
  }
  if (short.type && full.type && short.type !== full.type) return false;
  if (full.type === 'place' || full.type === 'product' || isCountry(full)) return false;
  const prefix = a.every((word, i) => word === b[i]);
  if (prefix) return b.slice(a.length).every((word) => COMPANY_ENDINGS.has(word)) || a.length > 1 || !full.entry;
  return a.length === 1 && a[0]!.length > 2 && short.name === short.name.toUpperCase() && a[0] === initials(full.name);
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

function impliedForms(actor: Actor): string[] {
  const words = distinctiveWords(actor.name);
  if (words.length < 2) return [];
  if (actor.type === 'person') return [words[words.length - 1]!];
  if (actor.type !== 'company') return [];
  let length = words.length;
  while (length > 1 && COMPANY_ENDINGS.has(words[length - 1]!)) length--;
  return length < words.length && words[0]!.length > 3 ? [words.slice(0, length).join(' ')] : [];
}
