import { z } from 'zod';
import type { StoredBlock } from '../graph/blockChange.ts';
import { entitiesOfBlock } from '../resolve/resolveClaim.ts';
import { type Reader, readRows } from './readRows.ts';

const props = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));
const dealRow = z.object({ block: z.string(), id: z.string(), props });
const linkRow = z.object({ block: z.string(), from: z.string(), to: z.string() });
const edgeRow = linkRow.extend({ type: z.string(), props });

/** Who is in some blocks of two, with those: a relation runs in either direction. One look at a hub then serves them all. */
export function blocksByEntity(blocks: readonly string[]): { entity: string; blocks: string[] }[] {
  const members = blocks.flatMap((block) => {
    const entities = entitiesOfBlock(block);
    return entities.length === 2 ? entities.map((entity) => ({ entity, block })) : [];
  });
  const byEntity = Map.groupBy(members, ({ entity }) => entity);
  return [...byEntity].map(([entity, of]) => ({ entity, blocks: of.map(({ block }) => block) }));
}

/** What was derived for some blocks, as it stands. */
export async function storedBlocks(reader: Reader, blocks: string[]): Promise<(block: string) => StoredBlock> {
  const deals = await byBlock(reader, 'derived-deals', { blocks }, dealRow);
  const about = await byBlock(reader, 'derived-about', { blocks }, linkRow);
  const dealEdges = await byBlock(reader, 'derived-deal-edges', { blocks }, edgeRow);
  const relations = await byBlock(reader, 'derived-relations', { rows: blocksByEntity(blocks) }, edgeRow);
  return (block) => ({
    deals: deals.get(block) ?? [],
    about: about.get(block) ?? [],
    dealEdges: dealEdges.get(block) ?? [],
    relations: relations.get(block) ?? [],
  });
}

/** Rows by their block, without it. */
async function byBlock<T extends { block: string }>(
  reader: Reader,
  statement: string,
  params: Parameters<Reader['run']>[1] & object,
  row: z.ZodType<T>,
): Promise<Map<string, Omit<T, 'block'>[]>> {
  const groups = Map.groupBy(await readRows(reader, statement, params, row), ({ block }) => block);
  return new Map([...groups].map(([block, rows]) => [block, rows.map(({ block: _, ...rest }) => rest)]));
}
