import { fetchJars } from './fetchJars.ts';
import { freePort, makeHome, setPassword, startServer } from './mavenServer.ts';
import type { Neo4jVersion, RunningNeo4j } from './server.ts';

/** Neo4j Community from its Maven artifacts, on a free port, in a temporary folder. Needs Maven and Java 17, or 21. */
export async function fromMaven(version: Neo4jVersion): Promise<RunningNeo4j> {
  // They may have to be fetched first, and a free port does not stay free for long.
  await fetchJars(version);
  const port = await freePort();
  const guard = await startServer(version, await makeHome(port));
  try {
    return {
      account: await setPassword(port),
      origin: `Maven artifacts of Neo4j ${version}`,
      stop: guard.dismiss,
    };
  } catch (error) {
    await guard.dismiss();
    throw error;
  }
}
