import { ENTITY_TYPES, type Entity, type EntityType, type Name } from '../domain/entity.ts';
import { compareText } from '../domain/ids.ts';
import type { EntryLookup } from './lookups.ts';

/** The value most names have; ties go to the first by `compare`. */
function majority<T>(values: readonly (T | undefined)[], compare: (a: T, b: T) => number): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || compare(a, b));
  return ranked[0]?.[0];
}

const byTypeOrder = (a: EntityType, b: EntityType): number => ENTITY_TYPES.indexOf(a) - ENTITY_TYPES.indexOf(b);

/**
 * Describes an entity by the gazetteer, and by what most claims say where it has nothing.
 * @param names each name of each claim about it, at least one.
 */
export function deriveEntity(id: string, names: readonly Name[], gazetteer: EntryLookup): Entity {
  const known = gazetteer.byId(id);
  const name =
    known?.name ??
    majority(
      names.map(({ text }) => text),
      compareText,
    ) ??
    id;
  const country = known
    ? known.country
    : majority(
        names.map((each) => each.country),
        compareText,
      );
  const kind = known
    ? known.kind
    : majority(
        names.map((each) => each.kind),
        compareText,
      );
  const forms = new Set(names.flatMap((each) => [each.text, ...each.forms]));
  forms.delete(name);
  return {
    id,
    name,
    type:
      known?.type ??
      majority(
        names.map(({ type }) => type),
        byTypeOrder,
      )!,
    aliases: [...forms].sort(compareText),
    ...(country !== undefined && { country }),
    ...(kind !== undefined && { kind }),
    ...(known?.wikidata !== undefined && { wikidata: known.wikidata }),
  };
}
