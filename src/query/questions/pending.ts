import { z } from 'zod';
import type { GraphStore } from '../../store/port.ts';
import { ask } from '../ask.ts';

const countRow = z.object({ count: z.number() });

/** How many blocks and entities a job that broke off has left to derive: 0 where queries see everything. */
export async function pending(store: GraphStore): Promise<number> {
  const [row] = await ask(store, 'dirty-count', {}, countRow);
  return row?.count ?? 0;
}
