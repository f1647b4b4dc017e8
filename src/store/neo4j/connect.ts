import neo4j, { type Config, type Driver } from 'neo4j-driver';
import type { GraphStore } from '../port.ts';
import type { Statements } from '../statements.ts';
import type { StoreSettings } from '../storeSettings.ts';
import { type Account, type AskAccount, accountNeeded, givenAccount } from './account.ts';
import { parseAddress } from './address.ts';
import { checkVersion } from './checkVersion.ts';
import { isUnauthorized, neo4jError } from './neo4jErrors.ts';
import { Neo4jStore } from './neo4jStore.ts';

export interface ConnectOptions {
  database?: string;
  username?: string;
  password?: string;
  askAccount?: AskAccount;
}

const CONFIG: Readonly<Config> = {
  connectionTimeout: 10_000,
  // Long enough for a server to start again, or a cluster to choose another leader.
  maxTransactionRetryTime: 60_000,
  // Integers past 2^53 do not occur; all others are plain numbers.
  disableLosslessIntegers: true,
  // The server warns of labels that an empty graph does not have yet.
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  userAgent: 'dealgraph',
};

/**
 * Connects to a Neo4j server, and makes sure that it answers, knows the account and has the database. Without a password
 * it is tried without an account; where the server wants one, `askAccount` is called.
 * @param options.database by default the account's own, which the server knows.
 * @throws DealgraphError `store-…`, saying which of these failed, or `usage` for an address that is none.
 */
export async function connect(uri: string, options: ConnectOptions, settings: StoreSettings): Promise<GraphStore> {
  const address = parseAddress(uri);
  const { username, password, database, askAccount } = options;
  const given = givenAccount(username, password);
  const place = { location: address, database: database ?? 'neo4j' };
  const attempt = (account: Account | undefined): Promise<GraphStore> =>
    tryAccount({ address, account, database }, settings);
  try {
    return await attempt(given);
  } catch (error) {
    if (given || !isUnauthorized(error)) throw neo4jError(error, place);
    const asked = await askAccount?.({ location: address, username: username || undefined });
    if (!asked) throw accountNeeded(address, error);
    return await attempt(asked).catch((failure: unknown) => {
      throw neo4jError(failure, place);
    });
  }
}

interface Target {
  address: string;
  account: Account | undefined;
  database: string | undefined;
}

async function tryAccount({ address, account, database }: Target, settings: StoreSettings): Promise<GraphStore> {
  const auth = account && neo4j.auth.basic(account.username, account.password);
  // A copy, since the driver writes into what it is given.
  const driver = neo4j.driver(address, auth, { ...CONFIG });
  try {
    const { agent = 'Neo4j' } = await driver.getServerInfo({ database });
    checkVersion(agent, address);
    const name = await databaseName(driver, database, settings.statements);
    return new Neo4jStore(driver, { location: address, database: name }, agent, settings);
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/** Every session names its database from then on, which saves the driver from asking each time. */
async function databaseName(driver: Driver, database: string | undefined, statements: Statements): Promise<string> {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    const { records } = await session.executeRead((transaction) =>
      transaction.run<{ name: string }>(statements.get('server/database').text),
    );
    return records[0]!.get('name');
  } finally {
    await session.close();
  }
}
