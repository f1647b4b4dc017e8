import type { EntityType } from './entity.ts';

/** One known actor, product, person or place (a line of `data/gazetteer/*.jsonl`). */
export interface GazetteerEntry {
  /** Slug, unique: `mistral-ai`. Derived from the name where the file gives none. */
  id: string;
  name: string;
  /** Forms that name it wherever they stand. */
  aliases: string[];
  /** Forms that name it only with support from the context (a capital for a government, a surname). */
  weakAliases: string[];
  /** The name itself is also a word (Apple, Meta, Together): it needs support like a weak alias. */
  ambiguous: boolean;
  type: EntityType;
  /** `ai-lab`, `chips`, `regulator`, `national-government` … */
  kind?: string;
  country?: string;
  wikidata?: string;
  /** Id or name of the owner (companies), maker (products) or organisation (people). */
  parent?: string;
  /** Adjectives and demonyms of a national government's country: French, Frenchman. */
  demonyms?: string[];
}

/** How surely a form names an entry. */
export type FormStrength = 'name' | 'alias' | 'weak';
