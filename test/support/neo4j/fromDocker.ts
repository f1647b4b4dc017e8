import { Neo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';
import { NEO4J_VERSION, type RunningNeo4j } from './server.ts';
import { startGuard } from './startGuard.ts';

/** Exact version first; the last is pulled where none is there. */
const IMAGES = [`neo4j:${NEO4J_VERSION}-community`, 'neo4j:5.26-community'];

/** A container of Neo4j's official image, if a Docker engine answers. */
export async function fromDocker(): Promise<RunningNeo4j> {
  const image = await chooseImage();
  // Our guard does its work, without an image of its own to pull.
  process.env.TESTCONTAINERS_RYUK_DISABLED = 'true';
  const name = `dealgraph-test-${process.pid}`;
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

async function chooseImage(): Promise<string> {
  const { container } = await getContainerRuntimeClient();
  const images = await container.dockerode.listImages();
  const tags = images.flatMap(({ RepoTags }) => RepoTags ?? []);
  return IMAGES.find((name) => tags.includes(name)) ?? IMAGES.at(-1)!;
}
