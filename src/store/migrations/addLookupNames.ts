import { lookupNames } from '../../domain/lookupName.ts';
import { BATCH_SIZES } from '../batchSizes.ts';
import type { Migration } from './migration.ts';

/** Gives every entity the nodes by which a name that is typed finds it. */
export const addLookupNames: Migration = {
  version: 3,
  async up(store) {
    const entities = await store.read('read/entity-names');
    const names = entities.flatMap(({ id, name, aliases }) =>
      lookupNames({ id: String(id), name: String(name), aliases: (aliases ?? []) as string[] }),
    );
    for (let start = 0; start < names.length; start += BATCH_SIZES.nodes) {
      const batch = names.slice(start, start + BATCH_SIZES.nodes).map((name) => ({ ...name }));
      await store.write((transaction) => transaction.run('write/names', { names: batch }));
    }
  },
};
