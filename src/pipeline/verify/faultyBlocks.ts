import { type BlockPlan, planBlocks } from '../../graph/blockPlan.ts';
import type { Link } from '../../graph/link.ts';
import { deriveBlock } from '../../resolve/block.ts';
import type { GraphStore, Row } from '../../store/port.ts';
import type { BuildData } from '../buildData.ts';
import { claimsOfBlocks, pairsOf } from '../deriveBlocks.ts';
import { readerOf } from '../readRows.ts';
import { sameRecords } from './canonical.ts';

/** Records of what stands, or should stand, for one block. */
type Derived = unknown[];

const EDGE_STATEMENTS = ['derived-deal-edges', 'derived-relations'] as const;

/** Those of some blocks whose deals and relations are not what their claims say. */
export async function faultyBlocks(store: GraphStore, blocks: string[], data: BuildData): Promise<string[]> {
  const claims = await claimsOfBlocks(readerOf(store), blocks);
  const stored = await storedOf(store, blocks);
  return blocks.filter((block) => {
    const planned = planBlocks([deriveBlock(block, claims.get(block) ?? [], data)]);
    return !sameRecords(plannedRecords(planned), stored.get(block) ?? []);
  });
}

function plannedRecords(plan: BlockPlan): Derived {
  const edges = (type: string, rows: readonly (Link & { props?: unknown })[]): Derived =>
    rows.map(({ from, to, props = {} }) => ({ from, type, to, props }));
  return [
    ...plan.deals,
    ...edges('PARTY_TO', plan.parties),
    ...edges('ABOUT', plan.about),
    ...[...plan.relations, ...plan.knowledge].flatMap(([type, rows]) => edges(type, rows)),
  ];
}

async function storedOf(store: GraphStore, blocks: string[]): Promise<Map<string, Derived>> {
  const deals = await store.read('read/derived-deals', { blocks });
  const [about, between] = EDGE_STATEMENTS;
  const edges = [
    ...(await store.read(`read/${about}`, { blocks })),
    ...(await store.read(`read/${between}`, { pairs: pairsOf(blocks) })),
  ];
  const records = [...deals.map(ofBlock), ...edges.map(ofBlock)];
  const byBlock = Map.groupBy(records, ({ block }) => block);
  return new Map([...byBlock].map(([block, of]) => [block, of.map(({ record }) => record)]));
}

function ofBlock({ block, ...record }: Row): { block: string; record: unknown } {
  return { block: String(block), record };
}
