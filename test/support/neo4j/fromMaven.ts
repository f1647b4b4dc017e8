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
import type { Neo4jAccount, Neo4jVersion, RunningNeo4j } from './server.ts';
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

/** Neo4j Community from its Maven artifacts, on a free port, in a temporary folder. Needs Maven and Java 17, or 21. */
export async function fromMaven(version: Neo4jVersion): Promise<RunningNeo4j> {
  const { main, java } = LAUNCH[version];
  const program = findJava(java);
  const jars = await fetchJars(version);
  const port = await freePort();
  const home = await makeHome(port);
  const guard = startServer(home, [program, ...JAVA_OPTIONS, '-cp', join(jars, '*'), main]);
  try {
    await started(guard.process);
    return {
      account: await setPassword(port),
      origin: `Maven artifacts of Neo4j ${version}`,
      stop: guard.dismiss,
    };
  } catch (error) {
    await guard.dismiss();
    throw error;
  }
}

async function makeHome(port: number): Promise<string> {
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

function startServer(home: string, command: readonly string[]): Guard {
  return startGuard(new URL('guardProcess.ts', import.meta.url), [
    home,
    ...command,
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ]);
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
async function setPassword(port: number): Promise<Neo4jAccount> {
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
