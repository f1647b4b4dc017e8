import type { GraphStore } from '../../store/port.ts';
import { ask } from '../ask.ts';
import { type DealRecord, dealRow } from '../rows.ts';

/** The deals that the articles with these ids speak of, newest first. */
export function dealsOfArticles(store: GraphStore, articleIds: string[]): Promise<DealRecord[]> {
  return ask(store, 'deals-of-articles', { ids: articleIds }, dealRow);
}
