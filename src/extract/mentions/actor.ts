import { ENTITY_TYPES, type EntityType } from '../../domain/entity.ts';
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
  /** By readable signs; none is gathered where the entry tells the type. */
  evidence: TypeEvidence;
  /** By the tagger. */
  tagged: TypeEvidence;
  country?: string;
  /** Of a product: the company behind it. */
  maker?: Actor;
  /** Nobody is named: "the company" of a passage that does not say which. */
  unnamed?: true;
  /** Forms as written, with the number of times. */
  forms: Map<string, number>;
}

/** Adds points to those that are there. */
export function addPoints(to: TypeEvidence, points: TypeEvidence): void {
  for (const type of ENTITY_TYPES) if (points[type]) to[type] = (to[type] ?? 0) + points[type];
}

/** The type with the most points, if it has any to speak of. */
export function likeliestType(points: TypeEvidence): EntityType | undefined {
  let likeliest: EntityType | undefined;
  let most = 0;
  for (const type of ENTITY_TYPES) {
    const own = points[type] ?? 0;
    if (own < 1 || own <= most) continue;
    likeliest = type;
    most = own;
  }
  return likeliest;
}

/** Whether it may be a company, a government or another organisation. */
export function mayAct({ type }: Actor): boolean {
  return type !== 'person' && type !== 'place' && type !== 'product';
}

/** Whether one bears the other's name, as its unit does, or a product that was taken for somebody: "Samsung" and "Samsung Gauss". */
export function shareName(one: Actor, other: Actor): boolean {
  return isNamedAfter(one, other) || isNamedAfter(other, one);
}

function isNamedAfter({ name }: Actor, { forms }: Actor): boolean {
  return [...forms.keys()].some((form) => name.startsWith(`${form} `));
}
