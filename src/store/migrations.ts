import { addLookupNames } from './migrations/addLookupNames.ts';
import { dropUnusedIndexes } from './migrations/dropUnusedIndexes.ts';
import { keepNameUses } from './migrations/keepNameUses.ts';
import type { Migration } from './migrations/migration.ts';

/** Every change since version 1, in order. */
export const MIGRATIONS: readonly Migration[] = [dropUnusedIndexes, addLookupNames, keepNameUses];
