import { ENTITY_TYPES, type EntityType } from '../../../domain/entity.ts';

/** What a name may be: the types of the graph, and names of something else (works, events, nationalities). */
export type NameType = EntityType | 'other';

/** In the order of the model's labels. */
export const NAME_TYPES: readonly NameType[] = [...ENTITY_TYPES, 'other'];

/** BIO labels: 0 is outside of a name, then for each type the label that begins a name and the one that continues it. */
export const OUTSIDE = 0;
export const LABELS = 1 + 2 * NAME_TYPES.length;

export function beginOf(type: NameType): number {
  return 1 + 2 * NAME_TYPES.indexOf(type);
}

export function insideOf(type: NameType): number {
  return beginOf(type) + 1;
}

export function typeOf(label: number): NameType {
  return NAME_TYPES[(label - 1) >> 1]!;
}

export function isBegin(label: number): boolean {
  return label % 2 === 1;
}

/** A label continues a name only after a label of the same type. @param previous -1 at the start. */
export function mayFollow(previous: number, label: number): boolean {
  if (label === OUTSIDE || isBegin(label)) return true;
  return previous === label || previous === label - 1;
}

/** For each label, those that may stand before it, within a sequence. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, previous) => previous).filter((previous) => mayFollow(previous, label)),
);
/** For each label, those that may stand after it. */
export const AFTER: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, previous) =>
  Array.from({ length: LABELS }, (_, label) => label).filter((label) => mayFollow(previous, label)),
);
