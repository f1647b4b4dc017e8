import { ENTITY_TYPES, type Entity, type EntityType, type Name } from '../domain/entity.ts';
import { compareText } from '../domain/ids.ts';
import type { NameUse } from '../domain/nameUse.ts';
import type { EntryLookup } from './lookups.ts';

/** The value that most claims give; ties go to the first by `compare`. */
function majority<T>(
  uses: readonly NameUse[],
  pick: (name: Name) => T | undefined,
  compare: (a: T, b: T) => number,
): T | undefined {
  const counts = new Map<T, number>();
  for (const { name, claims } of uses) {
    const value = pick(name);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + claims);
  }
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || compare(a, b))[0]?.[0];
}

const byTypeOrder = (a: EntityType, b: EntityType): number => ENTITY_TYPES.indexOf(a) - ENTITY_TYPES.indexOf(b);

/**
 * Describes an entity by the gazetteer, and by what most claims say where it is not in there.
 * @param uses the names of all claims about it, at least one.
 */
export function deriveEntity(id: string, uses: readonly NameUse[], gazetteer: EntryLookup): Entity {
  const entry = gazetteer.byId(id);
  const name = entry?.name ?? majority(uses, ({ text }) => text, compareText) ?? id;
  const country = entry ? entry.country : majority(uses, (each) => each.country, compareText);
  const kind = entry ? entry.kind : majority(uses, (each) => each.kind, compareText);
  const forms = new Set(uses.flatMap((use) => [use.name.text, ...use.name.forms]));
  forms.delete(name);
  return {
    id,
    name,
    type: entry?.type ?? majority(uses, ({ type }) => type, byTypeOrder)!,
    aliases: [...forms].sort(compareText),
    ...(country !== undefined && { country }),
    ...(kind !== undefined && { kind }),
    ...(entry?.wikidata !== undefined && { wikidata: entry.wikidata }),
  };
}
