import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';

export type Row = Record<string, unknown>;

/** Rows to MERGE, by the labels of their nodes or the type of their edges. */
export interface RawGraph {
  nodes: Map<string, Row[]>;
  edges: Map<string, Row[]>;
}

const REFERENCE = join(import.meta.dirname, '../reference');
/** Rows a transaction. */
export const BATCH = 1_000;

/** Text of a reference statement. */
export function statement(name: string, placeholder = '', value = ''): string {
  return readFileSync(join(REFERENCE, `${name}.cypher`), 'utf8').replace(placeholder, value);
}

async function query(database: GrafeoDB, text: string, params: Row = {}): Promise<Row[]> {
  return (await database.executeCypher(text, params)).toArray() as Row[];
}

/** Rows of the reading statements, as rows for the writing ones. */
export function rawGraph(nodes: readonly Row[], edges: readonly Row[]): RawGraph {
  return {
    nodes: Map.groupBy(
      nodes.map(({ props, labels }) => ({ id: (props as Row).id, props, labels })),
      ({ labels }) => [...(labels as string[])].sort().join(':'),
    ),
    edges: Map.groupBy(edges, ({ type }) => type as string),
  };
}

/** The nodes and edges of an embedded store, as rows for {@link mergeRaw}. */
export async function readGraph(file: string): Promise<RawGraph> {
  const database = grafeo.GrafeoDB.openReadOnly(file);
  try {
    return rawGraph(await query(database, statement('readNodes')), await query(database, statement('readEdges')));
  } finally {
    database.close();
  }
}

async function mergeBatches(database: GrafeoDB, text: string, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const transaction = database.beginTransaction();
    await transaction.executeCypher(text, { rows: rows.slice(at, at + BATCH) });
    transaction.commit();
  }
}

/** Writes a graph into a fresh file with the engine alone: one MERGE a node and an edge, in batches. */
export async function mergeRaw(file: string, { nodes, edges }: RawGraph): Promise<void> {
  const database = grafeo.GrafeoDB.create(file);
  try {
    await query(database, statement('createIndex'));
    for (const [labels, rows] of nodes) await mergeBatches(database, statement('mergeNodes', '$$LABELS', labels), rows);
    for (const [type, rows] of edges) await mergeBatches(database, statement('mergeEdges', '$$TYPE', type), rows);
    database.walCheckpoint();
  } finally {
    database.close();
  }
}
