import { z } from 'zod';
import { compareText } from '../domain/ids.ts';
import { BATCH_SIZES } from '../store/batchSizes.ts';
import { parseRows } from '../store/parseRows.ts';
import type { GraphStore } from '../store/port.ts';

export type Section = 'articles' | 'claims' | 'entities' | 'deals';

const IDS_OF: Record<Section, string> = {
  articles: 'ids-of-articles',
  claims: 'ids-of-claims',
  entities: 'ids-of-entities',
  deals: 'ids-of-deals',
};

const idRow = z.object({ id: z.string() });

/** The ids of all nodes of a section, sorted, a page at a time: the only thing that is held for the whole run. */
export async function* idPages(store: GraphStore, section: Section): AsyncGenerator<string[]> {
  const statement = IDS_OF[section];
  const rows = parseRows(store, statement, await store.read(`read/${statement}`), idRow);
  const ids = rows.map(({ id }) => id).sort(compareText);
  for (let start = 0; start < ids.length; start += BATCH_SIZES.nodes) yield ids.slice(start, start + BATCH_SIZES.nodes);
}

/** The rows of a statement of `cypher/read` for a page of ids, sorted by id. */
export async function rowsOf<T extends { id: string }>(
  store: GraphStore,
  statement: string,
  ids: string[],
  row: z.ZodType<T>,
): Promise<T[]> {
  const rows = parseRows(store, statement, await store.read(`read/${statement}`, { ids }), row);
  return rows.sort((a, b) => compareText(a.id, b.id));
}
