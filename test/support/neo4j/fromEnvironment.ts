import neo4j from 'neo4j-driver';
import { testStatements } from '../testStatements.ts';
import type { Neo4jAccount, RunningNeo4j } from './server.ts';

/**
 * The server that DEALGRAPH_TEST_NEO4J_URI names, which somebody else runs; undefined where none is named.
 * @throws where its database is not empty: tests delete what dealgraph keeps there.
 */
export async function fromEnvironment(): Promise<RunningNeo4j | undefined> {
  const { DEALGRAPH_TEST_NEO4J_URI: uri, DEALGRAPH_TEST_NEO4J_DATABASE: database = 'neo4j' } = process.env;
  if (!uri) return undefined;
  const { NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  const account = { uri, username, password, database };
  const [row] = await run(account, 'read/test-all-nodes');
  if (row?.nodes !== 0) {
    throw new Error(`DEALGRAPH_TEST_NEO4J_URI is refused: the database "${database}" at ${uri} is not empty`);
  }
  return {
    account,
    origin: `server at ${uri}`,
    stop: async () => {
      await run(account, 'write/clear-graph');
    },
  };
}

async function run(
  { uri, username, password, database }: Neo4jAccount,
  statement: string,
): Promise<{ nodes?: number }[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(testStatements.get(statement).text, {}, { database });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
