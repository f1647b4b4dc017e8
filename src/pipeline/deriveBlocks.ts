import type { ResolvedBlock } from '../domain/resolved.ts';
import { type BlockPlan, type EdgeRow, planBlocks } from '../graph/blockPlan.ts';
import { claimFromRow } from '../graph/claimFromRow.ts';
import { deriveBlock } from '../resolve/block.ts';
import { entitiesOfBlock } from '../resolve/resolveClaim.ts';
import type { SourcedClaim } from '../resolve/sourcedClaim.ts';
import type { Row, Transaction } from '../store/port.ts';
import type { BuildData } from './buildData.ts';
import { writeLinks } from './writeLinks.ts';

function sourcedClaim({ claim, publisher, textHash }: Row): SourcedClaim {
  return {
    claim: claimFromRow(claim as Row),
    source: { textHash: String(textHash), ...(typeof publisher === 'string' && { publisher }) },
  };
}

/** The claims of some blocks. */
export async function claimsOfBlocks(
  transaction: Pick<Transaction, 'run'>,
  blocks: readonly string[],
): Promise<Map<string, SourcedClaim[]>> {
  const claims = new Map<string, SourcedClaim[]>(blocks.map((block) => [block, []]));
  const rows = await transaction.run('read/claims-of-blocks', { blocks: [...blocks] });
  for (const row of rows) claims.get(String(row.block))?.push(sourcedClaim(row));
  return claims;
}

function pairsOf(blocks: readonly string[]): { block: string; from: string; to: string }[] {
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
  transaction: Transaction,
  blocks: readonly string[],
  data: BuildData,
): Promise<ResolvedBlock[]> {
  const claims = await claimsOfBlocks(transaction, blocks);
  const resolved = blocks.map((block) => deriveBlock(block, claims.get(block) ?? [], data));
  await applyBlocks(transaction, planBlocks(resolved));
  return resolved;
}
