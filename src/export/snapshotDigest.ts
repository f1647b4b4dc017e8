import { createHash } from 'node:crypto';
import type { GraphStore } from '../store/port.ts';
import { snapshot } from './formats/snapshot.ts';

/** SHA-256 of a graph's snapshot, in hexadecimal: two graphs with one digest are the same to the byte. */
export async function snapshotDigest(store: GraphStore): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of snapshot(store)) hash.update(piece);
  return hash.digest('hex');
}
