import type { TestProject } from 'vitest/node';
import { fromDocker } from './neo4j/fromDocker.ts';
import { fromEnvironment } from './neo4j/fromEnvironment.ts';
import { fromMaven } from './neo4j/fromMaven.ts';
import type { Neo4jAccount, Neo4jSource, RunningNeo4j } from './neo4j/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A running server, or null where this machine cannot have one. */
    neo4j: Neo4jAccount | null;
  }
}

const SOURCES: readonly Neo4jSource[] = [
  { name: 'a server named by DEALGRAPH_TEST_NEO4J_URI', start: fromEnvironment },
  { name: 'a container', start: fromDocker },
  { name: 'Neo4j from Maven artifacts', start: fromMaven },
];

/** Vitest's global set-up: starts a real Neo4j for the tests, by the first way that this machine has. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const failures: string[] = [];
  const server = await startFirst(failures);
  if (server) console.error(`Tests use Neo4j from: ${server.origin}`);
  else reportNone(failures);
  project.provide('neo4j', server?.account ?? null);
  return async () => server?.stop();
}

async function startFirst(failures: string[]): Promise<RunningNeo4j | undefined> {
  for (const { name, start } of SOURCES) {
    try {
      return await start();
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return undefined;
}

/** @throws in CI, where skipping would go unnoticed. */
function reportNone(failures: readonly string[]): void {
  const message = `NO NEO4J: its tests cannot run. Tried:\n${failures.map((failure) => `  - ${failure}`).join('\n')}`;
  if (process.env.CI) throw new Error(message);
  const rule = '='.repeat(80);
  console.error(`${rule}\n${message}\nTests that need it are SKIPPED.\n${rule}`);
}
