import type { z } from 'zod';
import { parseRows } from '../store/parseRows.ts';
import type { GraphStore, Params } from '../store/port.ts';

/**
 * Runs one statement of `cypher/read` and checks every row it returns.
 * @throws DealgraphError `store-corrupt` where a row is not what the statement promises.
 */
export async function ask<T>(store: GraphStore, statement: string, params: Params, row: z.ZodType<T>): Promise<T[]> {
  return parseRows(store, statement, await store.read(`read/${statement}`, params), row);
}
