import type { GraphStore } from '../../store/port.ts';
import { countMatching, type DealFilter, matchingDeals } from '../matchingDeals.ts';
import type { DealRecord } from '../rows.ts';

/** Some of the deals that pass a filter, and how many there are. */
export interface DealList {
  deals: DealRecord[];
  total: number;
}

/** The deals that pass the filter, newest first; `limit` (50 by default) keeps the list short. */
export async function deals(store: GraphStore, filter: DealFilter & { limit?: number } = {}): Promise<DealList> {
  const { limit = 50 } = filter;
  const found = await matchingDeals(store, filter, limit);
  if (found.length < limit) return { deals: found, total: found.length };
  return { deals: found, total: await countMatching(store, filter) };
}
