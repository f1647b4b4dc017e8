import { ENTITY_TYPES } from '../../domain/entity.ts';
import type { GazetteerEntry } from '../../domain/gazetteer.ts';
import { type Actor, addPoints, likeliestType, type TypeEvidence } from './actor.ts';
import { type FormLookup, FormTrie } from './formTrie.ts';
import { fullNameFinder, impliedForms, type WordedName, wordedName } from './shortForms.ts';

/** Everyone whom one article names, by the forms it uses. */
export class Roster {
  readonly #actors = new Set<Actor>();
  readonly #foldedForms = new Map<Actor, string[]>();
  readonly #byForm = new FormTrie<Actor>();
  readonly #byEntry = new Map<GazetteerEntry, Actor>();
  readonly #makerOf: (product: GazetteerEntry) => GazetteerEntry | undefined;

  constructor(makerOf: (product: GazetteerEntry) => GazetteerEntry | undefined) {
    this.#makerOf = makerOf;
  }

  /** Folded form → its bearer here. */
  get byForm(): FormLookup<Actor> {
    return this.#byForm;
  }

  addKnown(entry: GazetteerEntry, written: string, folded: string): Actor {
    const actor = this.#known(entry);
    if (!this.#byForm.get(folded)) this.#bind(folded, actor);
    count(actor, written);
    return actor;
  }

  #known(entry: GazetteerEntry): Actor {
    const known = this.#byEntry.get(entry);
    if (known) return known;
    const actor: Actor = { entry, name: entry.name, type: entry.type, evidence: {}, tagged: {}, forms: new Map() };
    if (entry.country) actor.country = entry.country;
    const maker = entry.type === 'product' ? this.#makerOf(entry) : undefined;
    if (maker) actor.maker = this.#known(maker);
    this.#byEntry.set(entry, actor);
    this.#actors.add(actor);
    return actor;
  }

  addUnknown(written: string, folded: string): Actor {
    let actor = this.#byForm.get(folded);
    if (!actor) {
      actor = { name: written, evidence: {}, tagged: {}, forms: new Map() };
      this.#actors.add(actor);
      this.#bind(folded, actor);
    }
    count(actor, written);
    if (!actor.entry && written.length > actor.name.length) actor.name = written;
    return actor;
  }

  knows(entry: GazetteerEntry): boolean {
    return this.#byEntry.has(entry);
  }

  /** Joins short forms to the longer names they stand for, and settles the types of names the gazetteer lacks. */
  settle(): void {
    for (const actor of this.#actors) if (!actor.type) settleType(actor);
    const names = [...this.#actors].map(wordedName);
    const findFull = fullNameFinder(names);
    for (const name of names) {
      const full = name.actor.entry ? undefined : findFull(name, (actor) => this.#actors.has(actor));
      if (full) this.#join(name.actor, full);
    }
    for (const name of names) if (this.#actors.has(name.actor)) this.#addImpliedForms(name);
  }

  #join(short: Actor, full: Actor): void {
    for (const [form, times] of short.forms) count(full, form, times);
    if (!full.entry) {
      addPoints(full.evidence, short.evidence);
      addPoints(full.tagged, short.tagged);
      settleType(full);
    }
    for (const form of this.#foldedForms.get(short) ?? []) {
      if (this.#byForm.get(form) === short) this.#bind(form, full);
    }
    this.#actors.delete(short);
  }

  #bind(folded: string, actor: Actor): void {
    this.#byForm.set(folded, actor);
    const forms = this.#foldedForms.get(actor);
    if (forms) forms.push(folded);
    else this.#foldedForms.set(actor, [folded]);
  }

  /** A heading may shorten a name that the body writes in full: "Mistral" for Mistral AI, "Nadella" for Satya Nadella. */
  #addImpliedForms(name: WordedName): void {
    for (const form of impliedForms(name)) if (!this.#byForm.get(form)) this.#bind(form, name.actor);
  }
}

function count({ forms }: Actor, written: string, times = 1): void {
  forms.set(written, (forms.get(written) ?? 0) + times);
}

/** Types with less than this share of the points of the likeliest are out of the question. */
const LEAST_SHARE = 0.05;

function settleType(actor: Actor): void {
  const points: TypeEvidence = {};
  addPoints(points, actor.evidence);
  addPoints(points, actor.tagged);
  const best = likeliestType(points);
  if (!best) return;
  actor.type = best;
  const least = LEAST_SHARE * points[best]!;
  const others = ENTITY_TYPES.filter((type) => type !== best && (points[type] ?? 0) >= least);
  actor.otherTypes = others.sort((a, b) => points[b]! - points[a]!);
}
