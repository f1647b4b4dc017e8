import { z } from 'zod';
import { ENTITY_TYPES } from '../domain/entity.ts';
import { mergeUses, type NameUse } from '../domain/nameUse.ts';
import { textsJson } from '../graph/claimSchema.ts';
import { nameUsesJson, nameUsesText } from '../graph/nameUses.ts';
import { known } from '../graph/props.ts';
import { entityIdOf } from '../resolve/entityId.ts';
import type { Transaction } from '../store/port.ts';
import type { BuildData } from './buildData.ts';
import { type Reader, readRows } from './readRows.ts';

/** How claims write the names of entities, by the ids of these. */
export type UsesById = Map<string, NameUse[]>;

const nameRow = z
  .object({
    id: z.string(),
    key: z.string(),
    text: z.string(),
    type: z.enum(ENTITY_TYPES),
    country: z.string().nullable(),
    kind: z.string().nullable(),
    forms: z.array(z.string()).nullable(),
    formsJson: textsJson.nullable(),
    claims: z.number(),
  })
  .transform(({ id, key, text, type, country, kind, forms, formsJson, claims }) => ({
    id,
    name: {
      key,
      text,
      type,
      ...known({ country: country || null, kind: kind || null }),
      forms: forms ?? formsJson ?? [],
    },
    claims,
  }));

const storedUses = z.object({ id: z.string(), uses: nameUsesJson });

/** Counts uses in all claims about some entities; an entity that no claim is about is left out. */
export async function countUses(reader: Reader, ids: string[], { gazetteer }: BuildData): Promise<UsesById> {
  if (ids.length === 0) return new Map();
  const rows = await readRows(reader, 'names-of-entities', { ids }, nameRow);
  const own = rows.filter(({ id, name }) => entityIdOf(name, gazetteer) === id);
  return new Map([...Map.groupBy(own, ({ id }) => id)].map(([id, uses]) => [id, mergeUses(uses)]));
}

/** The uses that entities keep: those of all their claims, or nothing where claims were taken out since they were counted. */
async function keptUses(reader: Reader, ids: string[]): Promise<UsesById> {
  const rows = await readRows(reader, 'name-uses', { ids }, storedUses);
  return new Map(rows.map(({ id, uses }) => [id, uses]));
}

/** The uses of some entities; only what is not kept is counted. */
export async function usesOf(reader: Reader, ids: string[], data: BuildData): Promise<UsesById> {
  const kept = await keptUses(reader, ids);
  const rest = ids.filter((id) => !kept.has(id));
  return new Map([...kept, ...(await countUses(reader, rest, data))]);
}

/** Adds the uses of claims that are new to those that entities keep; where none are kept, all are counted later. */
export async function addUses(reader: Reader, transaction: Transaction, added: UsesById): Promise<void> {
  const kept = await keptUses(reader, [...added.keys()]);
  const rows = [...kept].map(([id, uses]) => ({ id, uses: nameUsesText(mergeUses([...uses, ...added.get(id)!])) }));
  if (rows.length > 0) await transaction.run('write/name-uses', { rows });
}
