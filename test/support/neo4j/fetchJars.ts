import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packagePath } from '../../../src/package/paths.ts';
import type { Neo4jVersion } from './server.ts';

const run = promisify(execFile);

/**
 * Neo4j Community and all it needs, by Maven; kept under `node_modules/.cache`, so that only the first run fetches them.
 * @returns the folder of the jars.
 */
export async function fetchJars(version: Neo4jVersion): Promise<string> {
  const cache = packagePath('node_modules', '.cache', 'dealgraph-neo4j');
  const jars = join(cache, version);
  if (existsSync(jars)) return jars;
  const unfinished = join(cache, `${version}-${process.pid}`);
  await mkdir(unfinished, { recursive: true });
  try {
    await run('mvn', [
      '--quiet',
      '--batch-mode',
      `--file=${packagePath('test', 'support', 'neo4j', 'pom.xml')}`,
      `-Dneo4j.version=${version}`,
      '-DincludeScope=runtime',
      `-DoutputDirectory=${unfinished}`,
      'dependency:copy-dependencies',
    ]);
    await rename(unfinished, jars);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return jars;
}
