import type { RunningNeo4j } from './server.ts';

/** A server that somebody else runs. Tests delete its `Dealgraph` nodes. */
export async function fromEnvironment(): Promise<RunningNeo4j> {
  const { DEALGRAPH_TEST_NEO4J_URI: uri, DEALGRAPH_TEST_NEO4J_DATABASE: database = 'neo4j' } = process.env;
  if (!uri) throw new Error('DEALGRAPH_TEST_NEO4J_URI is not set');
  const { NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  return { account: { uri, username, password, database }, origin: `server at ${uri}`, stop: async () => {} };
}
