import { z } from 'zod';
import { compareText } from '../../domain/ids.ts';
import type { GraphStore } from '../../store/port.ts';
import { ask } from '../ask.ts';
import { edgeRelation } from '../rows.ts';

const nodesRow = z.object({ articles: z.number(), claims: z.number(), entities: z.number(), deals: z.number() });
const totalRow = z.object({ name: z.string(), total: z.number() });
const relationRow = z.object({ name: edgeRelation, total: z.number() });
const dealRow = z.object({ kind: z.string(), status: z.string(), total: z.number() });
const metaRow = z.object({
  schemaVersion: z.number().nullable(),
  extractor: z.string().nullable(),
  gazetteer: z.string().nullable(),
});

type Totals = Record<string, number>;

/** How much of what the graph holds; names sorted by number, then by name. */
export interface Stats extends z.infer<typeof nodesRow> {
  entitiesByType: Totals;
  relationsByType: Totals;
  dealsByKind: Totals;
  dealsByStatus: Totals;
  claimsByPolarity: Totals;
  /** What the graph was built with; null before the first article. */
  builtWith: z.infer<typeof metaRow> | null;
}

/** How many articles, claims, entities and deals there are. */
export async function size(store: GraphStore): Promise<z.infer<typeof nodesRow>> {
  const [nodes] = await ask(store, 'count-nodes', {}, nodesRow);
  return nodes ?? { articles: 0, claims: 0, entities: 0, deals: 0 };
}

/** Counts everything in the graph. */
export async function stats(store: GraphStore): Promise<Stats> {
  const dealTotals = await ask(store, 'count-deals', {}, dealRow);
  const [builtWith] = await ask(store, 'store-meta', {}, metaRow);
  return {
    ...(await size(store)),
    entitiesByType: totals(await ask(store, 'count-entities', {}, totalRow)),
    relationsByType: totals(await ask(store, 'count-relations', {}, relationRow)),
    dealsByKind: totals(dealTotals.map(({ kind, total }) => ({ name: kind, total }))),
    dealsByStatus: totals(dealTotals.map(({ status, total }) => ({ name: status, total }))),
    claimsByPolarity: totals(await ask(store, 'count-claims', {}, totalRow)),
    builtWith: builtWith ?? null,
  };
}

function totals(rows: readonly { name: string; total: number }[]): Totals {
  const sums = new Map<string, number>();
  for (const { name, total } of rows) sums.set(name, (sums.get(name) ?? 0) + total);
  return Object.fromEntries([...sums].sort(([a, x], [b, y]) => y - x || compareText(a, b)));
}
