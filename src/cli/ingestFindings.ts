import { compareText } from '../domain/ids.ts';
import { dealsOfArticles } from '../query/questions/dealsOfArticles.ts';
import { size } from '../query/questions/stats.ts';
import { latestFirst, type Unaware, unaware } from '../query/questions/unaware.ts';
import type { DealRecord } from '../query/rows.ts';
import { BATCH_SIZES } from '../store/batchSizes.ts';
import type { GraphStore } from '../store/port.ts';

/** What a job found, beyond how much it read. */
export interface Findings {
  /** How many deals the articles read speak of. */
  dealCount: number;
  /** The best supported of them. */
  deals: DealRecord[];
  /** Who was unaware of any of them. */
  unaware: Unaware[];
  /** What the whole graph holds now. */
  graph: { articles: number; claims: number; entities: number; deals: number };
}

const MOST_SHOWN = 10;

/** Best supported first. */
function bySupport(a: DealRecord, b: DealRecord): number {
  return b.stories - a.stories || b.claims - a.claims || compareText(b.date ?? '', a.date ?? '');
}

/**
 * Asks the graph what the articles with these ids, just read, have told; of many articles no more is held than is shown.
 * @param pageSize how many are asked for at once.
 */
export async function findings(
  store: GraphStore,
  articleIds: readonly string[],
  pageSize: number = BATCH_SIZES.derived,
): Promise<Findings> {
  const seen = new Set<string>();
  let best: DealRecord[] = [];
  let unknowing: Unaware[] = [];
  for (let start = 0; start < articleIds.length; start += pageSize) {
    const deals = await dealsOfArticles(store, articleIds.slice(start, start + pageSize));
    const fresh = deals.filter(({ id }) => !seen.has(id));
    const ids = fresh.map(({ id }) => id);
    for (const id of ids) seen.add(id);
    best = [...best, ...fresh].sort(bySupport).slice(0, MOST_SHOWN);
    const more = await unaware(store, { deals: ids, limit: MOST_SHOWN });
    unknowing = [...unknowing, ...more].sort(latestFirst).slice(0, MOST_SHOWN);
  }
  return { dealCount: seen.size, deals: best, unaware: unknowing, graph: await size(store) };
}
