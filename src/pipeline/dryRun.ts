import type { ResolvedBlock } from '../domain/resolved.ts';
import { joinStale, staleBy } from '../graph/articlePlan.ts';
import { deriveBlock } from '../resolve/block.ts';
import type { SourcedClaim } from '../resolve/sourcedClaim.ts';
import { BATCH_SIZES } from '../store/batchSizes.ts';
import type { GraphStore } from '../store/port.ts';
import { staleByArticles } from './applyArticles.ts';
import type { BuildData } from './buildData.ts';
import { claimsOfBlocks } from './deriveBlocks.ts';
import type { PlannedBatch } from './planBatch.ts';
import { readerOf } from './readRows.ts';

/** A deal that a job would change. */
export interface DealChange {
  change: 'add' | 'change' | 'remove';
  id: string;
  name: string;
  kind: string;
  status: string;
}

/** What a job would do. */
export interface JobPlan {
  /** Articles to write. */
  articles: number;
  /** Claims to write. */
  claims: number;
  /** Entities to write or describe again. */
  entities: number;
  /** In order of their ids. */
  deals: DealChange[];
}

/** Follows a job without writing. It holds the claims of the whole job in memory, since no store does. */
export class DryRun {
  readonly #store: GraphStore;
  readonly #data: BuildData;
  readonly #readings = new Map<string, PlannedBatch['readings'][number]>();
  readonly #replaced = new Set<string>();

  constructor(store: GraphStore, data: BuildData) {
    this.#store = store;
    this.#data = data;
  }

  add({ readings, replaced }: PlannedBatch): void {
    for (const reading of readings) this.#readings.set(reading.article.id, reading);
    for (const id of replaced) this.#replaced.add(id);
  }

  /** What all batches together would do. */
  async plan(): Promise<JobPlan> {
    const readings = [...this.#readings.values()];
    const claims = readings.flatMap((reading) => reading.claims);
    const stale = joinStale(await staleByArticles(readerOf(this.#store), [...this.#replaced]), staleBy(claims));
    const added = this.#claimsByBlock();
    const deals: DealChange[] = [];
    for (let from = 0; from < stale.blocks.length; from += BATCH_SIZES.derived) {
      deals.push(...(await this.#dealChanges(stale.blocks.slice(from, from + BATCH_SIZES.derived), added)));
    }
    return { articles: readings.length, claims: claims.length, entities: stale.entities.length, deals };
  }

  async #dealChanges(blocks: readonly string[], added: ReadonlyMap<string, SourcedClaim[]>): Promise<DealChange[]> {
    const before = await this.#store.read('read/deals-of-blocks', { blocks: [...blocks] });
    const after = (await this.#blocksAfter(blocks, added)).flatMap(({ deals }) => deals);
    const idsBefore = new Set(before.map(({ id }) => String(id)));
    const idsAfter = new Set(after.map(({ id }) => id));
    const written = after.map(
      ({ id, name, kind, status }): DealChange => ({
        change: idsBefore.has(id) ? 'change' : 'add',
        ...{ id, name, kind, status },
      }),
    );
    const removed = before
      .filter(({ id }) => !idsAfter.has(String(id)))
      .map(
        ({ id, name, kind, status }): DealChange => ({
          change: 'remove',
          ...{ id: String(id), name: String(name), kind: String(kind), status: String(status) },
        }),
      );
    return [...written, ...removed];
  }

  async #blocksAfter(blocks: readonly string[], added: ReadonlyMap<string, SourcedClaim[]>): Promise<ResolvedBlock[]> {
    const stored = await claimsOfBlocks(readerOf(this.#store), blocks);
    return blocks.map((block) => {
      const kept = (stored.get(block) ?? []).filter(({ claim }) => !this.#readings.has(claim.articleId));
      return deriveBlock(block, [...kept, ...(added.get(block) ?? [])], this.#data);
    });
  }

  #claimsByBlock(): Map<string, SourcedClaim[]> {
    const byBlock = new Map<string, SourcedClaim[]>();
    for (const { article, claims } of this.#readings.values()) {
      const { publisher, textHash } = article;
      for (const { claim, block } of claims) {
        if (block === undefined) continue;
        const ofBlock = byBlock.get(block) ?? [];
        byBlock.set(block, ofBlock);
        ofBlock.push({ claim, source: { textHash, ...(publisher !== undefined && { publisher }) } });
      }
    }
    return byBlock;
  }
}
