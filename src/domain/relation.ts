import type { Polarity } from './claim.ts';
import type { DealKind, PartyRole } from './deal.ts';
import type { EntityType } from './entity.ts';

/** One relation type of the ontology (`data/ontology/relations/NAME.yaml`). */
export interface RelationType {
  /** As in commands and JSON: `invested-in`. */
  name: string;
  /** As in Cypher: `INVESTED_IN`. */
  label: string;
  description: string;
  from: EntityType[];
  /** Entity types, or `deal` for aware-of and unaware-of. */
  to: (EntityType | 'deal')[];
  symmetric: boolean;
  /** What deal a claim of this relation is about, and the parties' roles in it; none for `leads`, `sued` … */
  deal?: { kind: DealKind; fromRole: PartyRole; toRole: PartyRole };
  cues: Cue[];
  examples: RelationExamples;
}

/** Where an argument stands, seen from the cue word. */
export type Slot = string;

/**
 * A word or phrase that states the relation, and the slots its two arguments stand in.
 * Exactly one of `verb`, `noun`, `adjective` lists the cue's lemmas ("take over" is one verb).
 */
export interface Cue {
  verb?: string[];
  noun?: string[];
  adjective?: string[];
  from: Slot[];
  to: Slot[];
  /** Single words, as lemmas or as written, of which one must stand in the same sentence. */
  with?: string[];
  /** The same, of which none may. */
  unless?: string[];
  dealKind?: DealKind;
  /** Whole percent. */
  confidence?: number;
}

export interface RelationExamples {
  positive: { text: string; from: string; to: string; polarity?: Polarity }[];
  negative: string[];
}

/** The type of a relation's edges: `invested-in` → `INVESTED_IN`. */
export function relationLabel(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}

/** The reverse of {@link relationLabel}. */
export function relationName(label: string): string {
  return label.toLowerCase().replaceAll('_', '-');
}

/** The type of a relation's edges where nobody states it as a fact. */
export const ALLEGED = 'ALLEGED';
