import { z } from 'zod';
import { escapeJson } from '../../domain/escapeJson.ts';
import { parseRows } from '../../store/parseRows.ts';
import type { GraphStore } from '../../store/port.ts';
import { articles, claims, deals, entities, relations } from '../records.ts';

const SNAPSHOT_FORMAT = 'dealgraph-snapshot';
const SNAPSHOT_VERSION = 1;

const metaRow = z.object({ schemaVersion: z.unknown(), extractor: z.unknown(), gazetteer: z.unknown() });

const SECTIONS = { articles, claims, entities, deals, relations } as const;

/**
 * The whole graph as JSON text, in pieces: a function of the graph alone, the same to the byte from every store. One
 * record a line, so that two snapshots can be compared with `diff`.
 */
export async function* snapshot(store: GraphStore): AsyncGenerator<string> {
  yield `{"format":"${SNAPSHOT_FORMAT}","version":${SNAPSHOT_VERSION},\n"builtWith":${await builtWith(store)}`;
  for (const [name, records] of Object.entries(SECTIONS)) {
    yield `,\n"${name}":[`;
    let separator = '\n';
    for await (const record of records(store)) {
      yield `${separator}${escapeJson(JSON.stringify(record))}`;
      separator = ',\n';
    }
    yield ']';
  }
  yield '}\n';
}

async function builtWith(store: GraphStore): Promise<string> {
  const [row] = parseRows(store, 'store-meta', await store.read('read/store-meta'), metaRow);
  return JSON.stringify(
    row ? { schemaVersion: row.schemaVersion, extractor: row.extractor, gazetteer: row.gazetteer } : null,
  );
}
