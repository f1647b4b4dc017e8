import { compareText } from '../domain/ids.ts';
import type { Stale } from '../graph/articlePlan.ts';
import type { GraphStore, Transaction } from '../store/port.ts';

export type Scope = 'block' | 'entity';

/** Marks what has to be derived again, so that a job that breaks off is finished by the next one, or by a query. */
export async function markDirty(transaction: Transaction, { blocks, entities }: Stale): Promise<void> {
  const marks = [
    ...blocks.map((target) => ({ id: `dirty:block:${target}`, scope: 'block', target })),
    ...entities.map((target) => ({ id: `dirty:entity:${target}`, scope: 'entity', target })),
  ];
  if (marks.length > 0) await transaction.run('write/mark-dirty', { marks });
}

/** Ids of the marks of one scope, sorted. */
export async function dirtyMarks(store: GraphStore, scope: Scope): Promise<string[]> {
  const rows = await store.read('read/dirty', { scope });
  return rows.map(({ id }) => String(id)).sort(compareText);
}

/** Takes off marks and returns what they stand for; those that another job took are left out. */
export async function takeDirty(transaction: Transaction, ids: string[]): Promise<string[]> {
  const rows = await transaction.run('write/take-dirty', { ids });
  return rows.map(({ target }) => String(target)).sort(compareText);
}
