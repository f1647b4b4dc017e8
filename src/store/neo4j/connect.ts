import neo4j, { type Config } from 'neo4j-driver';
import { DealgraphError } from '../../domain/errors.ts';
import type { GraphStore } from '../port.ts';
import type { StoreSettings } from '../storeSettings.ts';
import { neo4jError, type Place } from './neo4jErrors.ts';
import { Neo4jStore } from './neo4jStore.ts';

export interface ConnectOptions {
  database?: string;
  username?: string;
  password?: string;
}

const CONFIG: Readonly<Config> = {
  connectionTimeout: 10_000,
  maxTransactionRetryTime: 10_000,
  // Integers past 2^53 do not occur; all others are plain numbers.
  disableLosslessIntegers: true,
  // The server warns of labels that an empty graph does not have yet.
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  userAgent: 'dealgraph',
};

/**
 * Connects to a Neo4j server, and makes sure that it answers, knows the account and has the database.
 * @param uri may hold the account (`neo4j://user:password@host`), which comes before the options and is never shown.
 * @throws DealgraphError `store-unreachable` or `usage`.
 */
export async function connect(uri: string, options: ConnectOptions, settings: StoreSettings): Promise<GraphStore> {
  const { address, username, password } = splitUri(uri, options);
  const place: Place = { location: address, database: options.database ?? 'neo4j' };
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  // A copy, since the driver writes into what it is given.
  const driver = neo4j.driver(address, auth, { ...CONFIG });
  try {
    const { agent } = await driver.getServerInfo({ database: place.database });
    return new Neo4jStore(driver, place, agent ?? 'Neo4j', settings);
  } catch (error) {
    await driver.close();
    throw neo4jError(error, place);
  }
}

function splitUri(uri: string, options: ConnectOptions): { address: string } & ConnectOptions {
  const url = URL.parse(uri);
  const extras = url ? url.pathname.replace(/^\/$/, '') + url.search + url.hash : '';
  if (!url || url.hostname === '' || extras !== '') {
    // The address is not repeated: it may hold a password.
    throw new DealgraphError('usage', 'the address of the Neo4j server is not one', {
      hint: 'it looks like neo4j://localhost:7687, with nothing after the port; the database is named apart',
    });
  }
  const username = decoded(url.username) || options.username;
  const password = decoded(url.password) || options.password;
  return { address: `${url.protocol}//${url.host}`, username, password };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return part;
  }
}
