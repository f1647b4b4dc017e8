import { Neo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';
import { NEO4J_VERSION, type RunningNeo4j } from './server.ts';

/** Exact version first; the last is pulled where none is there. */
const IMAGES = [`neo4j:${NEO4J_VERSION}-community`, 'neo4j:5.26-community'];
const RYUK = 'testcontainers/ryuk';

/** A container of Neo4j's official image, if a Docker engine answers. */
export async function fromDocker(): Promise<RunningNeo4j> {
  const { container } = await getContainerRuntimeClient();
  const images = await container.dockerode.listImages();
  const tags = images.flatMap(({ RepoTags }) => RepoTags ?? []);
  // Ryuk removes containers of killed test runs; a machine that cannot pull its image does without.
  if (!tags.some((tag) => tag.startsWith(RYUK))) process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';
  const image = IMAGES.find((name) => tags.includes(name)) ?? IMAGES.at(-1)!;
  const started = await new Neo4jContainer(image).start();
  return {
    account: {
      uri: started.getBoltUri(),
      username: started.getUsername(),
      password: started.getPassword(),
      database: 'neo4j',
    },
    origin: `Docker image ${image}`,
    stop: async () => {
      await started.stop();
    },
  };
}
