import { compareText } from '../domain/ids.ts';
import { dealsOfArticles } from '../query/questions/dealsOfArticles.ts';
import { size } from '../query/questions/stats.ts';
import { type Unaware, unaware } from '../query/questions/unaware.ts';
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

/** Asks the graph what the articles with these ids, just read, have told. */
export async function findings(store: GraphStore, articleIds: readonly string[]): Promise<Findings> {
  const found = new Map<string, DealRecord>();
  for (let start = 0; start < articleIds.length; start += BATCH_SIZES.derived) {
    for (const deal of await dealsOfArticles(store, articleIds.slice(start, start + BATCH_SIZES.derived))) {
      found.set(deal.id, deal);
    }
  }
  const best = [...found.values()].sort(
    (a, b) => b.stories - a.stories || b.claims - a.claims || compareText(b.date ?? '', a.date ?? ''),
  );
  return {
    dealCount: found.size,
    deals: best.slice(0, MOST_SHOWN),
    unaware: found.size === 0 ? [] : await unaware(store, { deals: [...found.keys()], limit: MOST_SHOWN }),
    graph: await size(store),
  };
}
