import type { EntityType } from '../../domain/entity.ts';
import type { GazetteerEntry } from '../../domain/gazetteer.ts';

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
  /** What else it may be by the evidence, likeliest first. */
  otherTypes?: readonly EntityType[];
  evidence: TypeEvidence;
  country?: string;
  /** Of a product: the company behind it. */
  maker?: Actor;
  /** Forms as written, with the number of times. */
  forms: Map<string, number>;
}
