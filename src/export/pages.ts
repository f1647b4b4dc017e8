import { z } from 'zod';
import { DealgraphError } from '../domain/errors.ts';
import { compareText } from '../domain/ids.ts';
import type { GraphStore } from '../store/port.ts';

export type Section = 'articles' | 'claims' | 'entities' | 'deals';

const PAGE = 2_000;
const idRow = z.object({ id: z.string() });

/**
 * Reads a statement of `cypher/read` for all nodes of a section, a page of sorted ids at a time: only the ids are held
 * for the whole run. Rows of a page come in the order of the store.
 */
export async function* pages<T>(
  store: GraphStore,
  section: Section,
  statement: string,
  row: z.ZodType<T>,
): AsyncGenerator<T[]> {
  const ids = parse(z.array(idRow), await store.read(`read/ids-of-${section}`), store)
    .map(({ id }) => id)
    .sort(compareText);
  for (let start = 0; start < ids.length; start += PAGE) {
    yield parse(z.array(row), await store.read(`read/${statement}`, { ids: ids.slice(start, start + PAGE) }), store);
  }
}

function parse<T>(schema: z.ZodType<T>, rows: unknown, store: GraphStore): T {
  const parsed = schema.safeParse(rows);
  if (parsed.success) return parsed.data;
  throw new DealgraphError('store-corrupt', z.prettifyError(parsed.error), {
    hint: 'the graph holds what this version did not write: `dealgraph rebuild` derives it anew',
    file: store.location,
    cause: parsed.error,
  });
}
