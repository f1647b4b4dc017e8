import { z } from 'zod';
import type { ResolvedBlock } from '../domain/resolved.ts';
import { type BlockChange, changeOf, joinChanges } from '../graph/blockChange.ts';
import { planBlock } from '../graph/blockPlan.ts';
import type { Link } from '../graph/link.ts';
import { storedClaim } from '../graph/storedClaim.ts';
import { deriveBlock } from '../resolve/block.ts';
import type { SourcedClaim } from '../resolve/sourcedClaim.ts';
import type { GraphStore, Transaction } from '../store/port.ts';
import type { BuildData } from './buildData.ts';
import { type Reader, readerIn, readRows } from './readRows.ts';
import { blocksByEntity, storedBlocks } from './storedBlocks.ts';
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

/** Puts what was planned in the place of what was derived before. */
async function applyChange(transaction: Transaction, change: BlockChange): Promise<void> {
  const { goneDeals, goneAbout, recastDeals, recastBlocks, deals, about, edges } = change;
  const rows = (links: readonly Link[]) => links.map((link) => ({ ...link }));
  if (goneDeals.length > 0) await transaction.run('write/remove-nodes', { ids: goneDeals });
  if (goneAbout.length > 0) await transaction.run('write/remove-about', { links: rows(goneAbout) });
  if (recastDeals.length > 0) await transaction.run('write/remove-deal-edges', { ids: recastDeals });
  if (recastBlocks.length > 0) await transaction.run('write/remove-relations', { rows: blocksByEntity(recastBlocks) });
  if (deals.length > 0) await transaction.run('write/deals', { deals });
  await writeLinks(transaction, 'ABOUT', about);
  for (const [type, ofType] of Map.groupBy(edges, (edge) => edge.type)) {
    const added = ofType.map(({ from, to, props }) => ({ from, to, props }));
    await transaction.run('write/edges', { edges: added }, { type });
  }
}

/** Derives deals, relations and awareness of some blocks from their claims. */
export async function deriveBlocks(
  store: GraphStore,
  transaction: Transaction,
  blocks: string[],
  data: BuildData,
): Promise<ResolvedBlock[]> {
  const reader = readerIn(store, transaction);
  const claims = await claimsOfBlocks(reader, blocks);
  const resolved = blocks.map((block) => deriveBlock(block, claims.get(block) ?? [], data));
  const stored = await storedBlocks(reader, blocks);
  await applyChange(transaction, joinChanges(resolved.map((each) => changeOf(planBlock(each), stored(each.block)))));
  return resolved;
}
