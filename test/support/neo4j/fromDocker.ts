import { Neo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';
import type { Neo4jVersion, RunningNeo4j } from './server.ts';
import { startGuard } from './startGuard.ts';

/** A container of Neo4j's official image, if a Docker engine answers. */
export async function fromDocker(version: Neo4jVersion): Promise<RunningNeo4j> {
  const image = await chooseImage(version);
  // Our guard does its work, without an image of its own to pull.
  process.env.TESTCONTAINERS_RYUK_DISABLED = 'true';
  const name = `dealgraph-test-${version}-${process.pid}`;
  const guard = startGuard(new URL('guardContainer.ts', import.meta.url), [name]);
  try {
    const started = await new Neo4jContainer(image).withName(name).start();
    return {
      account: {
        uri: started.getBoltUri(),
        username: started.getUsername(),
        password: started.getPassword(),
        database: 'neo4j',
      },
      origin: `Docker image ${image}`,
      stop: guard.dismiss,
    };
  } catch (error) {
    await guard.dismiss();
    throw error;
  }
}

/** The exact version, else one of its line; the latter is pulled where neither is there. */
async function chooseImage(version: Neo4jVersion): Promise<string> {
  const line = `neo4j:${version.replace(/\.\d+$/, '')}-community`;
  const { container } = await getContainerRuntimeClient();
  const images = await container.dockerode.listImages();
  const tags = images.flatMap(({ RepoTags }) => RepoTags ?? []);
  return [`neo4j:${version}-community`, line].find((name) => tags.includes(name)) ?? line;
}
