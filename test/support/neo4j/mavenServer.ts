import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { fetchJars } from './fetchJars.ts';
import { findJava } from './findJava.ts';
import type { Neo4jAccount, Neo4jVersion } from './server.ts';
import { type Guard, startGuard } from './startGuard.ts';

const START_TIMEOUT_MS = 120_000;
const FIRST_PASSWORD = 'neo4j';

const JAVA_OPTIONS = [
  '-Xmx1g',
  '-Dio.netty.tryReflectionSetAccessible=true',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

/** How the server of a version is started. */
const LAUNCH: Record<Neo4jVersion, { java: number; main: string }> = {
  '5.26.30': { java: 17, main: 'org.neo4j.server.CommunityEntryPoint' },
  '2026.08.1': { java: 21, main: 'org.neo4j.server.Neo4jCommunity' },
};

/** A folder for a server on this port, with its settings, and later its data. */
export async function makeHome(port: number): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'dealgraph-neo4j-'));
  await mkdir(join(home, 'conf'));
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'server.memory.pagecache.size': '128m',
    'dbms.usage_report.enabled': false,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), lines.join(''));
  return home;
}

/**
 * Starts the server that lives in a folder, and waits until it is up.
 * @param folder what its guard removes when the server has ended; by default that folder.
 */
export async function startServer(version: Neo4jVersion, home: string, folder: string = home): Promise<Guard> {
  const { main, java } = LAUNCH[version];
  const guard = startGuard(new URL('guardProcess.ts', import.meta.url), [
    folder,
    findJava(java),
    ...JAVA_OPTIONS,
    '-cp',
    join(await fetchJars(version), '*'),
    main,
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ]);
  try {
    await started(guard.process);
    return guard;
  } catch (error) {
    await guard.dismiss();
    throw error;
  }
}

/** Waits for the server's word that it is up. */
async function started(guard: ChildProcess): Promise<void> {
  let output = '';
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new Error(`Neo4j did not start in time:\n${output}`)), START_TIMEOUT_MS);
  const listen = (chunk: Buffer): void => {
    output = (output + chunk).slice(-4000);
    if (output.includes('Started.')) resolve();
  };
  guard.stdout?.on('data', listen);
  guard.stderr?.on('data', listen);
  guard.once('exit', () => reject(new Error(`Neo4j stopped while starting:\n${output}`)));
  await promise.finally(() => clearTimeout(timer));
}

/** A new server wants its first password changed before it does anything else. */
export async function setPassword(port: number): Promise<Neo4jAccount> {
  const account = {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password: randomBytes(12).toString('hex'),
    database: 'neo4j',
  };
  const driver = neo4j.driver(account.uri, neo4j.auth.basic(account.username, FIRST_PASSWORD));
  const system = driver.session({ database: 'system' });
  try {
    await system.run('ALTER CURRENT USER SET PASSWORD FROM $first TO $next', {
      first: FIRST_PASSWORD,
      next: account.password,
    });
  } finally {
    await driver.close();
  }
  return account;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
