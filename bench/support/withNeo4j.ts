import { fromMaven } from '../../test/support/neo4j/fromMaven.ts';
import { NEO4J_VERSIONS, type RunningNeo4j } from '../../test/support/neo4j/server.ts';

/** Starts an empty Neo4j for one measurement, and stops it afterwards. Needs Maven and Java. */
export async function withNeo4j<T>(measure: (server: RunningNeo4j) => Promise<T>): Promise<T> {
  const server = await fromMaven(NEO4J_VERSIONS[0]);
  try {
    return await measure(server);
  } finally {
    await server.stop();
  }
}
