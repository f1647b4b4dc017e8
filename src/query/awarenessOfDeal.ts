import { z } from 'zod';
import { compareText } from '../domain/ids.ts';
import type { GraphStore } from '../store/port.ts';
import { ask } from './ask.ts';
import { edgeRelation, entityRef, knowledgeEdge } from './rows.ts';

const awarenessRow = z
  .object({ relation: edgeRelation, who: entityRef, edge: knowledgeEdge })
  .transform(({ relation, who, edge }) => ({ relation, who, ...edge }));
/** That somebody knew of a deal, or did not. */
export type Awareness = z.infer<typeof awarenessRow>;

/** Who knew of the deal with this id and who did not. */
export async function awarenessOfDeal(store: GraphStore, id: string): Promise<Awareness[]> {
  const rows = await ask(store, 'deal-awareness', { id }, awarenessRow);
  return rows.sort(
    (a, b) =>
      compareText(b.relation, a.relation) ||
      compareText(a.who.name, b.who.name) ||
      compareText(a.since ?? '', b.since ?? ''),
  );
}
