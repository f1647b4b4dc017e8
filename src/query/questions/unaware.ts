import { z } from 'zod';
import { compareText } from '../../domain/ids.ts';
import type { GraphStore } from '../../store/port.ts';
import { ask } from '../ask.ts';
import { entityRef, knowledgeEdge, quote } from '../rows.ts';

const unawareRow = z
  .object({
    who: entityRef,
    deal: z.object({ id: z.string(), name: z.string(), kind: z.string(), status: z.string() }),
    edge: knowledgeEdge,
    quotes: z.array(quote),
  })
  .transform(({ who, deal, edge, quotes }) => ({ who, deal, ...edge, quotes: quotes.sort(bestFirst) }));
/** That somebody was unaware of a deal, with the sentences that say so, best first. */
export type Unaware = z.infer<typeof unawareRow>;

/** Whose unawareness of which deals; what is left out lets all pass. */
export interface UnawareFilter {
  /** Id of an entity. */
  who?: string;
  /** Ids of deals. */
  deals?: string[];
  /** At most so many; 50 by default. */
  limit?: number;
}

/** Who was unaware of which deal, latest first. */
export function unaware(store: GraphStore, filter: UnawareFilter = {}): Promise<Unaware[]> {
  const { who = null, deals, limit = 50 } = filter;
  if (deals === undefined) return ask(store, 'unaware', { who, limit }, unawareRow);
  return ask(store, 'unaware-of-deals', { who, deals, limit }, unawareRow);
}

/** The order of the above. */
export function latestFirst(a: Unaware, b: Unaware): number {
  return (
    compareText(b.lastSeen ?? '', a.lastSeen ?? '') ||
    compareText(a.deal.id, b.deal.id) ||
    compareText(a.who.id, b.who.id)
  );
}

/** The surest, and among those the shortest, which says it most plainly. */
function bestFirst(a: z.infer<typeof quote>, b: z.infer<typeof quote>): number {
  return (
    b.confidence - a.confidence ||
    a.quote.length - b.quote.length ||
    compareText(a.articleId, b.articleId) ||
    a.start - b.start
  );
}
