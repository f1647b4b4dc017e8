import { z } from 'zod';
import { DealgraphError } from '../domain/errors.ts';
import type { GraphStore, Row } from './port.ts';

/**
 * Checks the rows that a statement returned.
 * @param row what each has to be.
 * @throws DealgraphError `store-corrupt` where one is not.
 */
export function parseRows<T>(
  { location }: Pick<GraphStore, 'location'>,
  statement: string,
  rows: readonly Row[],
  row: z.ZodType<T>,
): T[] {
  const parsed = z.array(row).safeParse(rows);
  if (parsed.success) return parsed.data;
  throw new DealgraphError('store-corrupt', `${statement}: ${z.prettifyError(parsed.error)}`, {
    hint: 'the graph holds what this version did not write: `dealgraph rebuild` derives it anew',
    file: location,
    cause: parsed.error,
  });
}
