import type { z } from 'zod';
import { parseRows } from '../store/parseRows.ts';
import type { GraphStore, Params, Transaction } from '../store/port.ts';

/** What statements are read by: a transaction of a store, or the store itself. */
export type Reader = Pick<Transaction, 'run'> & Pick<GraphStore, 'location'>;

/** Reads of a store outside a transaction. */
export function readerOf(store: GraphStore): Reader {
  return { location: store.location, run: (...call) => store.read(...call) };
}

/** Reads of a transaction, which belongs to the store. */
export function readerIn({ location }: GraphStore, { run }: Transaction): Reader {
  return { location, run };
}

/**
 * Runs one statement of `cypher/read` and checks every row it returns.
 * @throws DealgraphError `store-corrupt` where a row is not what the statement promises.
 */
export async function readRows<T>(reader: Reader, statement: string, params: Params, row: z.ZodType<T>): Promise<T[]> {
  return parseRows(reader, statement, await reader.run(`read/${statement}`, params), row);
}
