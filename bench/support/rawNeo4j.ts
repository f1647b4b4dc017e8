import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAccount } from '../../test/support/neo4j/server.ts';
import { BATCH, type RawGraph, type Row, rawGraph, statement } from './rawEngine.ts';

/** Neo4j by its driver alone. */
export function openDriver({ uri, username, password }: Neo4jAccount): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

const CONFIG = { database: 'neo4j' } as const;

async function rows(driver: Driver, text: string): Promise<Row[]> {
  const { records } = await driver.executeQuery(text, {}, CONFIG);
  return records.map((record) => record.toObject());
}

/** The nodes and edges of a database, as rows for {@link mergeIntoNeo4j}. */
export async function readNeo4j(driver: Driver): Promise<RawGraph> {
  return rawGraph(await rows(driver, statement('readNodes')), await rows(driver, statement('readEdges')));
}

/** Takes everything out. */
export async function clearNeo4j(driver: Driver): Promise<void> {
  const session = driver.session(CONFIG);
  await session.run(statement('clear'));
  await session.close();
}

async function mergeBatches(driver: Driver, text: string, all: readonly Row[]): Promise<void> {
  for (let at = 0; at < all.length; at += BATCH) {
    await driver.executeQuery(text, { rows: all.slice(at, at + BATCH) }, CONFIG);
  }
}

/** Writes a graph by UNWIND and MERGE, a transaction a batch. The index has to be there. */
export async function mergeIntoNeo4j(driver: Driver, { nodes, edges }: RawGraph): Promise<void> {
  for (const [labels, each] of nodes) await mergeBatches(driver, statement('mergeNodes', '$$LABELS', labels), each);
  for (const [type, each] of edges) await mergeBatches(driver, statement('mergeEdges', '$$TYPE', type), each);
}
