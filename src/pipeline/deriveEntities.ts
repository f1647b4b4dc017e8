import { z } from 'zod';
import { ENTITY_TYPES, type Entity } from '../domain/entity.ts';
import { compareText } from '../domain/ids.ts';
import { lookupNames } from '../domain/lookupName.ts';
import { textsJson } from '../graph/claimSchema.ts';
import { entityRow } from '../graph/entityRow.ts';
import { known } from '../graph/props.ts';
import { deriveEntity, type NameUse } from '../resolve/entities.ts';
import { entityIdOf } from '../resolve/entityId.ts';
import type { GraphStore, Transaction } from '../store/port.ts';
import type { BuildData } from './buildData.ts';
import { type Reader, readerIn, readRows } from './readRows.ts';

const nameRow = z.object({
  id: z.string(),
  key: z.string(),
  text: z.string(),
  type: z.enum(ENTITY_TYPES),
  country: z.string().nullable(),
  kind: z.string().nullable(),
  forms: z.array(z.string()).nullable(),
  formsJson: textsJson.nullable(),
  claims: z.number(),
});

type NameRow = z.infer<typeof nameRow>;

function useOf(row: NameRow): NameUse {
  const { key, text, type, country, kind, claims } = row;
  const forms = row.forms ?? row.formsJson ?? [];
  return { name: { key, text, type, ...known({ country: country || null, kind: kind || null }), forms }, claims };
}

function usesById(rows: readonly NameRow[], { gazetteer }: BuildData): Map<string, NameUse[]> {
  const uses = new Map<string, NameUse[]>();
  for (const row of rows) {
    const isOtherParty = entityIdOf(row, gazetteer) !== row.id;
    if (isOtherParty) continue;
    const ofEntity = uses.get(row.id) ?? [];
    uses.set(row.id, ofEntity);
    ofEntity.push(useOf(row));
  }
  return uses;
}

/** What the claims say of some entities, by the order of the ids; those that no claim is about are left out. */
export async function describeEntities(reader: Reader, ids: string[], data: BuildData): Promise<Entity[]> {
  const uses = usesById(await readRows(reader, 'names-of-entities', { ids }, nameRow), data);
  return ids.filter((id) => uses.has(id)).map((id) => deriveEntity(id, uses.get(id)!, data.gazetteer));
}

/** Puts what entities can be called in the place of what they could be called before. */
async function renewNames(transaction: Transaction, ids: string[], entities: readonly Entity[]): Promise<void> {
  const rows = await transaction.run('read/lookup-names', { ids });
  const stored = new Set(rows.map(({ name }) => String(name)));
  const wanted = entities.flatMap(lookupNames);
  const missing = wanted.filter(({ id }) => !stored.has(id)).map((name) => ({ ...name }));
  for (const { id } of wanted) stored.delete(id);
  if (stored.size > 0) await transaction.run('write/remove-nodes', { ids: [...stored].sort(compareText) });
  if (missing.length > 0) await transaction.run('write/names', { names: missing });
}

/**
 * Describes entities by the claims about them, and takes out those that no claim is about any more.
 * @returns the ids of those that are left.
 */
export async function deriveEntities(
  store: GraphStore,
  transaction: Transaction,
  ids: string[],
  data: BuildData,
): Promise<string[]> {
  const entities = await describeEntities(readerIn(store, transaction), ids, data);
  const left = new Set(entities.map(({ id }) => id));
  const gone = ids.filter((id) => !left.has(id));
  await renewNames(transaction, ids, entities);
  if (gone.length > 0) await transaction.run('write/remove-nodes', { ids: gone });
  if (entities.length > 0) {
    await transaction.run('write/entities', {
      entities: entities.map((entity) => ({ id: entity.id, props: entityRow(entity) })),
    });
  }
  return [...left];
}
