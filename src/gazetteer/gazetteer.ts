import type { FormStrength, GazetteerEntry } from '../domain/gazetteer.ts';
import { compareText } from '../domain/ids.ts';

/** An entry that a form may name, and how surely it does. */
export interface FormBearer {
  entry: GazetteerEntry;
  strength: FormStrength;
}

/** The known actors, products, people and places. */
export interface Gazetteer {
  /** Sorted by id; `parent` holds an id. */
  readonly entries: readonly GazetteerEntry[];
  byId(id: string): GazetteerEntry | undefined;
  /** @param nameKey of a canonical name or a strong alias, as made by `nameKey`. */
  byKey(nameKey: string): GazetteerEntry | undefined;
  /** Folded form → whom it may name, the surest first. */
  readonly forms: ReadonlyMap<string, readonly FormBearer[]>;
  /** Whom a form, as written, may name, the surest first. */
  lookup(form: string): readonly FormBearer[];
  /** SHA-256 of the content, hexadecimal. */
  readonly digest: string;
}

const RANK: Record<FormStrength, number> = { name: 0, alias: 1, weak: 2 };

/** Collects forms for {@link Gazetteer.forms}; the strongest of several ways in which a form names one entry counts. */
export class FormIndex {
  readonly #bearers = new Map<string, FormBearer[]>();

  add(folded: string, bearer: FormBearer): void {
    const known = this.#bearers.get(folded);
    if (!known) this.#bearers.set(folded, [bearer]);
    else if (!known.some(({ entry }) => entry === bearer.entry)) known.push(bearer);
  }

  sorted(): Map<string, FormBearer[]> {
    for (const bearers of this.#bearers.values()) {
      if (bearers.length > 1) bearers.sort(surestFirst);
    }
    return this.#bearers;
  }
}

function surestFirst(a: FormBearer, b: FormBearer): number {
  return RANK[a.strength] - RANK[b.strength] || compareText(a.entry.id, b.entry.id);
}
