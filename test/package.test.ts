import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeBlocks, README } from './support/readme.ts';
import { ROOT } from './support/sourceFiles.ts';

const run = promisify(execFile);

/** The oldest Node that `engines` allows; npm has it as a package for each platform. */
const OLDEST_NODE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@22.18.0`;

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-package-'));
const installed = join(folder, 'node_modules/dealgraph');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

/** Paths of the two Nodes that the package is run with. */
const NODES = {
  '22.18': join(folder, 'node_modules', OLDEST_NODE.slice(0, OLDEST_NODE.indexOf('@')), 'bin/node'),
  current: process.execPath,
};

/** A stalled connection is given up and tried again, well within the time of the test. */
const PATIENCE = ['--fetch-timeout=20000', '--fetch-retries=4'];

async function npm(args: string[], cwd: string): Promise<string> {
  return (await run('npm', args, { cwd, maxBuffer: 1e8 })).stdout;
}

async function dealgraph(node: string, ...args: string[]): Promise<string> {
  return (await run(node, [join(installed, 'dist/cli/main.js'), ...args], { cwd: folder })).stdout;
}

beforeAll(async () => {
  await npm(['pack', '--pack-destination', folder], ROOT);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'))!;
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  await npm(
    ['install', '--prefer-offline', '--no-audit', '--no-fund', ...PATIENCE, `./${tarball}`, OLDEST_NODE],
    folder,
  );
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('packed tarball', () => {
  it('holds what it needs, and neither sources nor tests', () => {
    for (const path of [
      'LICENSE',
      'NOTICE',
      'README.md',
      'dist/index.js',
      'dist/index.d.ts',
      'cypher',
      'data/ontology',
    ]) {
      expect(existsSync(join(installed, path)), path).toBe(true);
    }
    for (const path of ['src', 'test', 'bench', '.ci', 'data/golden'])
      expect(existsSync(join(installed, path)), path).toBe(false);
  });

  it('puts the command on the path', async () => {
    const { stdout } = await run(join(folder, 'node_modules/.bin/dealgraph'), ['--version'], {
      env: { ...process.env, PATH: `${join(NODES.current, '..')}:${process.env.PATH}` },
    });
    expect(stdout.trim()).toBe(manifest.version);
  });

  it.each(Object.entries(NODES))('runs on Node %s', async (name, node) => {
    const store = join(folder, `graph-${name}.db`);
    expect(await dealgraph(node, '--version')).toBe(`${manifest.version}\n`);
    await dealgraph(node, 'ingest', join(installed, 'data/articles'), '--store', store);
    const deals = (await dealgraph(node, 'deals', '--store', store, '--format', 'ndjson')).trim().split('\n');
    expect(deals.length).toBeGreaterThan(10);
  });

  it.each(Object.entries(NODES))('runs the examples of the README on Node %s', async (name, node) => {
    const examples = join(folder, `examples-${name}`);
    mkdirSync(examples);
    for (const [index, code] of codeBlocks(README, 'ts').entries()) {
      const file = join(examples, `${index}.ts`);
      writeFileSync(file, code);
      await expect(run(node, [file], { cwd: examples }), code).resolves.toBeDefined();
    }
  });

  it('has types that the examples of the README agree with', async () => {
    const examples = join(folder, 'examples-current');
    const options = { module: 'nodenext', target: 'es2024', strict: true, noEmit: true, types: ['node'] };
    const typeRoots = [join(ROOT, 'node_modules/@types')];
    writeFileSync(join(examples, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...options, typeRoots } }));
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    await expect(run(process.execPath, [tsc, '--project', examples])).resolves.toBeDefined();
  });
});
