import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { packagePath } from '../../../src/package/paths.ts';
import type { Neo4jAccount } from '../../support/neo4j/server.ts';

const MAIN = packagePath('src', 'cli', 'main.ts');

/** Where a job writes, and the account it needs there. */
export interface Target {
  store: string;
  env: Record<string, string>;
}

export interface Ended {
  /** None for a process that was killed. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Job {
  process: ChildProcess;
  /** Settles when it begins to read: the store is open. */
  reading: Promise<void>;
  ended: Promise<Ended>;
}

export function targetOf({ uri, username, password, database }: Neo4jAccount): Target {
  return {
    store: uri,
    env: { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
  };
}

/** Starts an ingest as a user would: a process of its own. */
export function startIngest({ store, env }: Target, input: string, ...options: string[]): Job {
  const child = spawn(process.execPath, [MAIN, 'ingest', input, '--store', store, ...options], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  const { promise: reading, resolve } = Promise.withResolvers<void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
      if (text.stderr.includes('Reading into')) resolve();
    });
  }
  const ended = once(child, 'close').then(([code]: unknown[]): Ended => {
    resolve();
    return { code: typeof code === 'number' ? code : null, ...text };
  });
  return { process: child, reading, ended };
}

/** Runs an ingest to its end. */
export function ingest(target: Target, input: string, ...options: string[]): Promise<Ended> {
  return startIngest(target, input, ...options).ended;
}

/** A job that breaks off again and again is not one that is resumed. */
const MOST_RUNS = 5;

/**
 * Waits for a job, and runs it again for as long as it stops with a message on the store.
 * @returns how many runs it took.
 * @throws for a job that ended in any other way.
 */
export async function ingestUntilDone(target: Target, input: string, first: Promise<Ended>): Promise<number> {
  for (let runs = 1, ended = await first; ; runs += 1, ended = await ingest(target, input)) {
    if (ended.code === 0) return runs;
    if (ended.code !== 4 || runs === MOST_RUNS)
      throw new Error(`run ${runs} ended with ${ended.code}: ${ended.stderr}`);
  }
}
