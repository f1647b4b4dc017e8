import { z } from 'zod';
import type { ResolvedBlock } from '../domain/resolved.ts';
import { type BlockPlan, type EdgeRow, planBlocks } from '../graph/blockPlan.ts';
import { storedClaim } from '../graph/storedClaim.ts';
import { deriveBlock } from '../resolve/block.ts';
import { entitiesOfBlock } from '../resolve/resolveClaim.ts';
import type { SourcedClaim } from '../resolve/sourcedClaim.ts';
import type { GraphStore, Transaction } from '../store/port.ts';
import type { BuildData } from './buildData.ts';
import { type Reader, readerIn, readRows } from './readRows.ts';
import { writeLinks } from './writeLinks.ts';

const claimOfBlock = z
  .object({ block: z.string(), claim: storedClaim, publisher: z.string().nullable(), textHash: z.string() })
  .transform(({ block, claim, publisher, textHash }) => {
    const sourced: SourcedClaim = { claim, source: { textHash, ...(publisher !== null && { publisher }) } };
    return { block, sourced };
  });

/** The claims of some blocks. */
export async function claimsOfBlocks(reader: Reader, blocks: readonly string[]): Promise<Map<string, SourcedClaim[]>> {
  const claims = new Map<string, SourcedClaim[]>(blocks.map((block) => [block, []]));
  const rows = await readRows(reader, 'claims-of-blocks', { blocks: [...blocks] }, claimOfBlock);
  for (const { block, sourced } of rows) claims.get(block)?.push(sourced);
  return claims;
}

/** The blocks of two entities, with these. */
export function pairsOf(blocks: readonly string[]): { block: string; from: string; to: string }[] {
  return blocks.flatMap((block) => {
    const [from, to] = entitiesOfBlock(block);
    return from !== undefined && to !== undefined ? [{ block, from, to }] : [];
  });
}

async function addEdges(transaction: Transaction, type: string, edges: readonly EdgeRow[]): Promise<void> {
  if (edges.length > 0) await transaction.run('write/edges', { edges: edges.map((edge) => ({ ...edge })) }, { type });
}

/** Puts what was planned in the place of all that was derived of these blocks before. */
async function applyBlocks(transaction: Transaction, plan: BlockPlan): Promise<void> {
  await transaction.run('write/remove-deals', { blocks: plan.blocks });
  await transaction.run('write/remove-relations', { pairs: pairsOf(plan.blocks) });
  if (plan.deals.length > 0) await transaction.run('write/deals', { deals: plan.deals });
  await addEdges(transaction, 'PARTY_TO', plan.parties);
  await writeLinks(transaction, 'ABOUT', plan.about);
  for (const [type, edges] of plan.relations) await addEdges(transaction, type, edges);
  for (const [type, edges] of plan.knowledge) await addEdges(transaction, type, edges);
}

/** Derives deals, relations and awareness of some blocks from their claims. */
export async function deriveBlocks(
  store: GraphStore,
  transaction: Transaction,
  blocks: readonly string[],
  data: BuildData,
): Promise<ResolvedBlock[]> {
  const claims = await claimsOfBlocks(readerIn(store, transaction), blocks);
  const resolved = blocks.map((block) => deriveBlock(block, claims.get(block) ?? [], data));
  await applyBlocks(transaction, planBlocks(resolved));
  return resolved;
}
