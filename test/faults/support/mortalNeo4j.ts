import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, makeHome, setPassword, startServer } from '../../support/neo4j/mavenServer.ts';
import { NEO4J_VERSIONS, type Neo4jAccount } from '../../support/neo4j/server.ts';

/** A server of our own, which can be killed and started again with what it had. */
export interface MortalNeo4j {
  account: Neo4jAccount;
  /** As `kill -9` does. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Kills it for good. */
  remove(): Promise<void>;
}

export async function startMortalNeo4j(): Promise<MortalNeo4j> {
  const [version] = NEO4J_VERSIONS;
  const port = await freePort();
  const home = await makeHome(port);
  const launch = async () => startServer(version, home, await mkdtemp(join(tmpdir(), 'dealgraph-guard-')));
  let guard = await launch();
  const kill = (): Promise<void> => guard.dismiss();
  return {
    account: await setPassword(port),
    kill,
    async start() {
      guard = await launch();
    },
    async remove() {
      await kill();
      await rm(home, { recursive: true });
    },
  };
}
