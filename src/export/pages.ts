import { z } from 'zod';
import { DealgraphError } from '../domain/errors.ts';
import { compareText } from '../domain/ids.ts';
import type { GraphStore } from '../store/port.ts';

export type Section = 'articles' | 'claims' | 'entities' | 'deals';

const PAGE = 2_000;
const idRow = z.object({ id: z.string() });

/** The ids of all nodes of a section, sorted, a page at a time: the only thing that is held for the whole run. */
export async function* idPages(store: GraphStore, section: Section): AsyncGenerator<string[]> {
  const ids = parse(z.array(idRow), await store.read(`read/ids-of-${section}`), store)
    .map(({ id }) => id)
    .sort(compareText);
  for (let start = 0; start < ids.length; start += PAGE) yield ids.slice(start, start + PAGE);
}

/** The rows of a statement of `cypher/read` for a page of ids, sorted by id. */
export async function rowsOf<T extends { id: string }>(
  store: GraphStore,
  statement: string,
  ids: string[],
  row: z.ZodType<T>,
): Promise<T[]> {
  const rows = parse(z.array(row), await store.read(`read/${statement}`, { ids }), store);
  return rows.sort((a, b) => compareText(a.id, b.id));
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
