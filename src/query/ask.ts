import { z } from 'zod';
import { DealgraphError } from '../domain/errors.ts';
import type { GraphStore, Params } from '../store/port.ts';

/**
 * Runs one statement of `cypher/read` and checks every row it returns.
 * @throws DealgraphError `store-corrupt` where a row is not what the statement promises.
 */
export async function ask<T>(store: GraphStore, statement: string, params: Params, row: z.ZodType<T>): Promise<T[]> {
  const rows = await store.read(`read/${statement}`, params);
  const parsed = z.array(row).safeParse(rows);
  if (parsed.success) return parsed.data;
  throw new DealgraphError('store-corrupt', `${statement}: ${z.prettifyError(parsed.error)}`, {
    hint: 'the graph holds what this version did not write: `dealgraph rebuild` derives it anew',
    file: store.location,
    cause: parsed.error,
  });
}
