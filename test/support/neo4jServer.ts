import type { TestProject } from 'vitest/node';
import { fromDocker } from './neo4j/fromDocker.ts';
import { fromEnvironment } from './neo4j/fromEnvironment.ts';
import { fromMaven } from './neo4j/fromMaven.ts';
import {
  NEO4J_VERSIONS,
  type Neo4jAccount,
  type Neo4jSource,
  type Neo4jVersion,
  type RunningNeo4j,
} from './neo4j/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The running servers by their names; null for one that this machine cannot have. */
    neo4j: Record<string, Neo4jAccount | null>;
  }
}

const SOURCES: readonly Neo4jSource[] = [
  { name: 'a container', start: fromDocker },
  { name: 'Maven artifacts', start: fromMaven },
];

/** Vitest's global set-up: starts real Neo4j servers for the tests, each by the first way that this machine has. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers = await startAll();
  for (const { name, server } of servers) if (server) console.error(`Tests use ${name} from: ${server.origin}`);
  project.provide('neo4j', Object.fromEntries(servers.map(({ name, server }) => [name, server?.account ?? null])));
  const failures = servers.flatMap(({ failures: each }) => each);
  if (failures.length > 0) reportMissing(failures);
  return async () => {
    await Promise.all(servers.map(({ server }) => server?.stop()));
  };
}

interface Started {
  name: string;
  server: RunningNeo4j | undefined;
  /** Why there is none. */
  failures: string[];
}

/** The server that the environment names takes the place of all others. */
async function startAll(): Promise<Started[]> {
  const named = await fromEnvironment();
  if (named) return [{ name: 'Neo4j', server: named, failures: [] }];
  return Promise.all(NEO4J_VERSIONS.map(startFirst));
}

async function startFirst(version: Neo4jVersion): Promise<Started> {
  const name = `Neo4j ${version}`;
  const failures: string[] = [];
  for (const source of SOURCES) {
    try {
      return { name, server: await source.start(version), failures: [] };
    } catch (error) {
      failures.push(`${name} from ${source.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { name, server: undefined, failures };
}

/** @throws in CI, where skipping would go unnoticed. */
function reportMissing(failures: readonly string[]): void {
  const message = `NO NEO4J: its tests cannot run. Tried:\n${failures.map((failure) => `  - ${failure}`).join('\n')}`;
  if (process.env.CI) throw new Error(message);
  const rule = '='.repeat(80);
  console.error(`${rule}\n${message}\nTests that need it are SKIPPED.\n${rule}`);
}
