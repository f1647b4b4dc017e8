import grafeo from '@grafeo-db/js';
import type { Driver } from 'neo4j-driver';
import { encodeParams } from '../../src/store/neo4j/encodeParams.ts';
import type { Params } from '../../src/store/port.ts';

/** Runs a query with nothing between it and the engine, and takes in its rows. */
export type Bare = (text: string, params: Params) => Promise<unknown>;

export function bareNeo4j(driver: Driver): Bare {
  return async (text, params) => {
    const { records } = await driver.executeQuery(text, encodeParams(params), { database: 'neo4j', routing: 'READ' });
    return records.map((record) => record.toObject());
  };
}

/** @returns the engine's own way to the file, and what closes it. */
export function bareEngine(file: string): { bare: Bare; close: () => void } {
  const database = grafeo.GrafeoDB.openReadOnly(file);
  const bare: Bare = async (text, params) => (await database.executeCypher(text, params)).toArray();
  return { bare, close: () => database.close() };
}
