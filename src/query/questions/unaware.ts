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

/** Who was unaware of which deal; `who` is the id of an entity, `limit` 50 by default. */
export async function unaware(store: GraphStore, filter: { who?: string; limit?: number } = {}): Promise<Unaware[]> {
  return ask(store, 'unaware', { who: filter.who ?? null, limit: filter.limit ?? 50 }, unawareRow);
}

function bestFirst(a: z.infer<typeof quote>, b: z.infer<typeof quote>): number {
  return b.confidence - a.confidence || compareText(a.articleId, b.articleId) || a.start - b.start;
}
