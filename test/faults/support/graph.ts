import { openStore } from '../../../src/store/openStore.ts';
import type { GraphStore } from '../../../src/store/port.ts';
import { snapshotText } from '../../support/snapshotText.ts';
import { testStatements } from '../../support/testStatements.ts';
import type { Target } from './job.ts';

async function withGraph<T>({ store, env }: Target, use: (graph: GraphStore) => Promise<T>): Promise<T> {
  const graph = await openStore(store, {
    statements: testStatements,
    ...(env.NEO4J_USERNAME !== undefined && { username: env.NEO4J_USERNAME }),
    ...(env.NEO4J_PASSWORD !== undefined && { password: env.NEO4J_PASSWORD }),
    ...(env.NEO4J_DATABASE !== undefined && { database: env.NEO4J_DATABASE }),
  });
  try {
    return await use(graph);
  } finally {
    await graph.close();
  }
}

/** The whole graph as one text. */
export function snapshotOf(target: Target): Promise<string> {
  return withGraph(target, snapshotText);
}

/** Takes everything out. */
export async function clear(target: Target): Promise<void> {
  await withGraph(target, (graph) => graph.write((transaction) => transaction.run('write/clear-graph')));
}
