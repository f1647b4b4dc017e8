import { snapshot } from '../../src/export/formats/snapshot.ts';
import type { GraphStore } from '../../src/store/port.ts';

/** The whole graph as one text. */
export async function snapshotText(store: GraphStore): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of snapshot(store)) pieces.push(piece);
  return pieces.join('');
}
