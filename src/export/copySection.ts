import { BATCH_SIZES } from '../store/batchSizes.ts';
import type { GraphStore, Params, Row, Transaction } from '../store/port.ts';

/** Edges come when all nodes are there. */
export const COPY_SECTIONS = ['nodes', 'edges'] as const;
export type CopySection = (typeof COPY_SECTIONS)[number];

/** How far a copy is: so many nodes, in order of their ids, or the edges that start at so many. */
export interface CopyState {
  /** Of the graph that is copied. */
  digest: string;
  section: CopySection;
  done: number;
}

export interface CopyOptions {
  /** Stops after the batch at hand; the same call goes on later. */
  signal?: AbortSignal;
  /** Hears how many nodes are copied of a section, out of how many. */
  onProgress?: (section: CopySection, done: number, total: number) => void;
}

type WriteRows = (transaction: Transaction, rows: Row[]) => Promise<void>;

const WRITE: Record<CopySection, WriteRows> = {
  nodes: async (transaction, rows) => {
    await transaction.run('write/copy-nodes', { nodes: rows });
  },
  edges: async (transaction, rows) => {
    for (const [type, edges] of Map.groupBy(rows, (row) => String(row.type))) {
      const ends = edges.map(({ from, to, props }) => ({ from, to, props })) as Params[string];
      await transaction.run('write/edges', { edges: ends! }, { type });
    }
  },
};

interface Copying {
  from: GraphStore;
  to: GraphStore;
  /** Of all nodes, sorted. */
  ids: readonly string[];
  options: CopyOptions;
}

/**
 * Copies one section, from where it was left.
 * @returns how many nodes or edges were copied.
 */
export async function copySection({ from, to, ids, options }: Copying, state: CopyState): Promise<number> {
  const { digest, section } = state;
  let copied = 0;
  for (let done = state.done; done < ids.length && !options.signal?.aborted; ) {
    const next = Math.min(done + BATCH_SIZES.copied, ids.length);
    const rows = await from.read(`read/copy-${section}`, { ids: ids.slice(done, next) });
    await to.write(async (transaction) => {
      // A transaction that was kept although its answer got lost is not written again.
      if (await isDone(transaction, section, next)) return;
      if (rows.length > 0) await WRITE[section](transaction, rows);
      await transaction.run('write/copy-state', { digest, section, done: next });
    });
    copied += rows.length;
    done = next;
    options.onProgress?.(section, done, ids.length);
  }
  return copied;
}

async function isDone(transaction: Transaction, section: CopySection, next: number): Promise<boolean> {
  const [state] = await transaction.run('read/copy-state');
  return state?.section === section && Number(state.done) >= next;
}
