import type { Entity } from '../domain/entity.ts';
import { compareText } from '../domain/ids.ts';
import { lookupNames } from '../domain/lookupName.ts';
import { entityRow } from '../graph/entityRow.ts';
import { nameUsesText } from '../graph/nameUses.ts';
import { deriveEntity } from '../resolve/entities.ts';
import type { GraphStore, Transaction } from '../store/port.ts';
import type { BuildData } from './buildData.ts';
import { type UsesById, usesOf } from './nameUses.ts';
import { readerIn } from './readRows.ts';

/** What the claims say of some entities. */
export function describeEntities(uses: UsesById, { gazetteer }: BuildData): Entity[] {
  return [...uses].map(([id, ofEntity]) => deriveEntity(id, ofEntity, gazetteer));
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
  const uses = await usesOf(readerIn(store, transaction), ids, data);
  const entities = describeEntities(uses, data);
  const left = new Set(entities.map(({ id }) => id));
  const gone = ids.filter((id) => !left.has(id));
  await renewNames(transaction, ids, entities);
  if (gone.length > 0) await transaction.run('write/remove-nodes', { ids: gone });
  if (entities.length > 0) {
    await transaction.run('write/entities', {
      entities: entities.map((entity) => ({
        id: entity.id,
        props: { ...entityRow(entity), nameUses: nameUsesText(uses.get(entity.id)!) },
      })),
    });
  }
  return [...left];
}
