import type { GraphStore } from '../port.ts';

/** Brings a graph from the version before to this one. It may be cut off anywhere and run again. */
export interface Migration {
  version: number;
  up(store: GraphStore): Promise<void>;
}
