import { z } from 'zod';
import { DealgraphError } from '../domain/errors.ts';
import { compareText } from '../domain/ids.ts';
import { parseRows } from '../store/parseRows.ts';
import type { GraphStore } from '../store/port.ts';
import { COPY_SECTIONS, type CopyOptions, type CopyState, copySection } from './copySection.ts';
import { snapshotDigest } from './snapshotDigest.ts';

export interface CopyReport {
  /** SHA-256 of both snapshots. */
  digest: string;
  nodes: number;
  edges: number;
  /** `same`: it was there already. `resumed`: an earlier copy was gone on with. */
  outcome: 'copied' | 'resumed' | 'same' | 'stopped';
}

const stateRow = z.object({ digest: z.string(), section: z.enum(COPY_SECTIONS), done: z.number() });
const idRow = z.object({ id: z.string() });
const metaRow = z.object({ extractor: z.string().nullable(), gazetteer: z.string().nullable() });

async function idsOf(store: GraphStore): Promise<string[]> {
  const rows = parseRows(store, 'copy-ids', await store.read('read/copy-ids'), idRow);
  return rows.map(({ id }) => id).sort(compareText);
}

/**
 * Copies a whole graph into a store that holds none, and makes sure that both are the same by the digests of their
 * snapshots. What is done is noted in the target with every batch, so a copy that broke off is gone on with by the same
 * call; until it is done, the target can be used for nothing else.
 * @param to opened with `unfinishedCopy`.
 * @throws DealgraphError `usage` where the target holds another graph or the beginnings of another copy; `store-corrupt`
 * where the copy differs, since one of the two was written meanwhile.
 */
export async function copyGraph(from: GraphStore, to: GraphStore, options: CopyOptions = {}): Promise<CopyReport> {
  const digest = await snapshotDigest(from);
  const begun = await stateOf(to, digest);
  if (!begun && (await idsOf(to)).length > 0) {
    if ((await snapshotDigest(to)) === digest) return { digest, nodes: 0, edges: 0, outcome: 'same' };
    throw new DealgraphError('usage', `${to.location} holds another graph`, {
      hint: `copy into an empty store, or delete that graph first: dealgraph clear --store ${to.location}`,
    });
  }
  const state: CopyState = begun ?? { digest, section: 'nodes', done: 0 };
  const copied = { nodes: 0, edges: 0 };
  const ids = await idsOf(from);
  for (const section of COPY_SECTIONS.slice(COPY_SECTIONS.indexOf(state.section))) {
    const done = section === state.section ? state.done : 0;
    copied[section] = await copySection({ from, to, ids, options }, { digest, section, done });
    if (options.signal?.aborted) return { digest, ...copied, outcome: 'stopped' };
  }
  await finish(from, to, digest);
  return { digest, ...copied, outcome: begun ? 'resumed' : 'copied' };
}

/** How far an earlier copy of the same graph came. */
async function stateOf(to: GraphStore, digest: string): Promise<CopyState | undefined> {
  const [state] = parseRows(to, 'copy-state', await to.read('read/copy-state'), stateRow);
  if (state && state.digest !== digest) {
    throw new DealgraphError('usage', `${to.location} holds the beginnings of a copy of another graph`, {
      hint: `it has changed since, or was another one; begin anew after: dealgraph clear --store ${to.location}`,
    });
  }
  return state;
}

async function finish(from: GraphStore, to: GraphStore, digest: string): Promise<void> {
  const [meta] = parseRows(from, 'store-meta', await from.read('read/store-meta'), metaRow);
  const { extractor, gazetteer } = meta ?? {};
  if (extractor && gazetteer)
    await to.write((transaction) => transaction.run('write/build-meta', { extractor, gazetteer }));
  if ((await snapshotDigest(to)) !== digest) {
    throw new DealgraphError('store-corrupt', `the copy in ${to.location} differs from ${from.location}`, {
      hint: `one of them was written meanwhile; begin anew after: dealgraph clear --store ${to.location}`,
    });
  }
  await to.write((transaction) => transaction.run('write/copy-end'));
  await to.checkpoint();
}
