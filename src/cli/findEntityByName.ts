import { loadGazetteer } from '../gazetteer/index.ts';
import { findEntity } from '../query/findEntity.ts';
import type { EntityRef } from '../query/rows.ts';
import type { GraphStore } from '../store/port.ts';

/** The entity a name stands for; forms that only the gazetteer knows ("french government") count. */
export function findEntityByName(store: GraphStore, name: string): Promise<EntityRef> {
  return findEntity(store, name, (form) =>
    loadGazetteer()
      .lookup(form)
      .map(({ entry }) => entry.id),
  );
}
