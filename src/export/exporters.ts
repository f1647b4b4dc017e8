import type { GraphStore } from '../store/port.ts';
import { graphml } from './formats/graphml.ts';
import { snapshot } from './formats/snapshot.ts';

/** An exporter gives the text of the whole graph in pieces, each to be written before the next is asked for. */
export type Exporter = (store: GraphStore) => AsyncIterable<string>;

/** The formats of `dealgraph export`, by name. */
export const EXPORTERS = {
  json: snapshot,
  graphml,
} as const satisfies Record<string, Exporter>;
