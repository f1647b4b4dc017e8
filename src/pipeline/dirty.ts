import type { Stale } from '../graph/articlePlan.ts';
import type { Transaction } from '../store/port.ts';

export type Scope = 'block' | 'entity';

/** Marks what has to be derived again, so that a job that breaks off is finished by the next one, or by a query. */
export async function markDirty(transaction: Transaction, { blocks, entities }: Stale): Promise<void> {
  const marks = [
    ...blocks.map((target) => ({ id: `dirty:block:${target}`, scope: 'block', target })),
    ...entities.map((target) => ({ id: `dirty:entity:${target}`, scope: 'entity', target })),
  ];
  if (marks.length > 0) await transaction.run('write/mark-dirty', { marks });
}

/** Takes off at most `limit` marks and returns what they stand for. */
export async function takeDirty(transaction: Transaction, scope: Scope, limit: number): Promise<string[]> {
  const rows = await transaction.run('write/take-dirty', { scope, limit });
  return rows.map(({ target }) => String(target));
}
