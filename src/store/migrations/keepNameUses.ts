import type { Migration } from './migration.ts';

/**
 * Entities keep how often claims write their names. What is not kept is counted when it is next needed, so a graph
 * holds what it held; but an earlier dealgraph, which is refused from here on, would not keep the counts up.
 */
export const keepNameUses: Migration = { version: 4, async up() {} };
