import { changeOf, isNone } from '../../graph/blockChange.ts';
import { planBlock } from '../../graph/blockPlan.ts';
import { deriveBlock } from '../../resolve/block.ts';
import type { GraphStore } from '../../store/port.ts';
import type { BuildData } from '../buildData.ts';
import { claimsOfBlocks } from '../deriveBlocks.ts';
import { readerOf } from '../readRows.ts';
import { storedBlocks } from '../storedBlocks.ts';

/** Those of some blocks whose deals and relations are not what their claims say. */
export async function faultyBlocks(store: GraphStore, blocks: string[], data: BuildData): Promise<string[]> {
  const claims = await claimsOfBlocks(readerOf(store), blocks);
  const stored = await storedBlocks(readerOf(store), blocks);
  return blocks.filter((block) => {
    const planned = planBlock(deriveBlock(block, claims.get(block) ?? [], data));
    return !isNone(changeOf(planned, stored(block)));
  });
}
