import type { Entity } from '../../domain/entity.ts';
import { lookupNames } from '../../domain/lookupName.ts';
import type { NameUse } from '../../domain/nameUse.ts';
import { canonical, sameRecords } from '../../graph/canonical.ts';
import { entityRow } from '../../graph/entityRow.ts';
import { nameUsesText } from '../../graph/nameUses.ts';
import type { GraphStore, Row } from '../../store/port.ts';
import type { BuildData } from '../buildData.ts';
import { describeEntities } from '../deriveEntities.ts';
import { countUses } from '../nameUses.ts';
import { readerOf } from '../readRows.ts';

/** Those of some entities that are not what the claims say of them, or that no claim is about. */
export async function faultyEntities(store: GraphStore, ids: string[], data: BuildData): Promise<string[]> {
  const uses = await countUses(readerOf(store), ids, data);
  const described = new Map(describeEntities(uses, data).map((entity) => [entity.id, entity]));
  const stored = new Map((await store.read('read/page-entities', { ids })).map((row) => [String(row.id), row]));
  const names = Map.groupBy(await store.read('read/lookup-names', { ids }), ({ entity }) => String(entity));
  return ids.filter((id) => {
    const entity = described.get(id);
    return !entity || !isAsDescribed(entity, uses.get(id)!, stored.get(id), names.get(id) ?? []);
  });
}

function isAsDescribed(entity: Entity, uses: NameUse[], row: Row | undefined, names: readonly Row[]): boolean {
  const wanted = lookupNames(entity).map(({ id }) => id);
  const { nameUses = nameUsesText(uses), ...properties } = (row?.properties ?? {}) as Row;
  return (
    canonical(properties) === canonical(entityRow(entity)) &&
    nameUses === nameUsesText(uses) &&
    sameRecords(
      wanted,
      names.map(({ name }) => name),
    )
  );
}
