/** Removes a Docker container once whoever started this is gone: `guardContainer.ts NAME`. */
import { getContainerRuntimeClient } from 'testcontainers';
import { whenAlone } from './whenAlone.ts';

const name = process.argv[2]!;

whenAlone(async () => {
  const { container } = await getContainerRuntimeClient();
  await container.dockerode.getContainer(name).remove({ force: true, v: true });
  process.exit(0);
});
