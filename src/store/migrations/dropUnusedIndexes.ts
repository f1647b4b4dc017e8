import type { Migration } from './migration.ts';

/** No statement ever asked for claims by their article's id or by a name key, and every claim written paid for it. */
export const dropUnusedIndexes: Migration = {
  version: 2,
  async up(store) {
    for (const index of ['article', 'subject', 'object']) {
      await store.write((transaction) => transaction.run(`migrate/drop-index-${index}`));
    }
  },
};
