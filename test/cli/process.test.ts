import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package/paths.ts';
import { sampleStore, temporaryFolder } from './run.ts';

const MAIN = packagePath('src', 'cli', 'main.ts');

let store: string;

beforeAll(async () => {
  store = await sampleStore();
});

interface Exit {
  code: number;
  stdout: string;
  stderr: string;
}

async function dealgraph(...argv: string[]): Promise<Exit> {
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [MAIN, ...argv])) };
  } catch (error) {
    return error as Exit;
  }
}

describe('as a process', () => {
  it.each([
    [0, ['stats'], /"deals":3/, /^$/],
    [2, ['deals', '--limit', 'x'], /^$/, /^dealgraph: /],
    [5, ['entity', 'tesla'], /^$/, /^dealgraph: /],
  ])('exits with %i after %j', async (code, argv, stdout, stderr) => {
    const exit = await dealgraph(...argv, '--store', store);
    expect(exit.code).toBe(code);
    expect(exit.stdout).toMatch(stdout);
    expect(exit.stderr).toMatch(stderr);
  });

  it('is silent when the reader of its output leaves', async () => {
    const child = spawn(process.execPath, [MAIN, 'export', '--store', store], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const [code] = await once(child, 'close');
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('export --out', () => {
  it('writes the same as standard output, and leaves nothing else behind', async () => {
    const out = join(temporaryFolder(), 'snapshot.json');
    const { code, stderr } = await dealgraph('export', '--store', store, '--out', out);
    expect(code).toBe(0);
    expect(stderr).toContain(out);
    expect(readFileSync(out, 'utf8')).toBe((await dealgraph('export', '--store', store)).stdout);
    expect(readdirSync(dirname(out))).toEqual(['snapshot.json']);
  });

  it.each([
    ['a folder that does not exist', (folder: string) => join(folder, 'none', 'out.json')],
    ['a folder', (folder: string) => folder],
  ])('cannot write to %s, and says so', async (_, path) => {
    const folder = temporaryFolder();
    const { code, stderr } = await dealgraph('export', '--store', store, '--out', path(folder));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^dealgraph: .+\nhint: /);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves the old file alone where the store cannot be read', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'snapshot.json');
    writeFileSync(out, 'old');
    expect((await dealgraph('export', '--store', join(folder, 'none.db'), '--out', out)).code).toBe(4);
    expect(readFileSync(out, 'utf8')).toBe('old');
  });
});

describe('trouble with the disk and the store', () => {
  describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
    it.each([
      ['export --out', ['export', '--out', '/dev/full'], () => store],
      [
        'ingest --report',
        ['ingest', MAIN, '--input-format', 'text', '--report', '/dev/full'],
        () => join(temporaryFolder(), 'new.db'),
      ],
    ])('is told by %s', async (_, argv, location) => {
      const exit = await dealgraph(...argv, '--store', location());
      expect(exit.code).toBe(1);
      expect(exit.stderr).toMatch(/^dealgraph: .*no room left.*\nhint: /m);
    });

    it('is told where standard output is a file', async () => {
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [MAIN, 'export', '--store', store], { stdio: ['ignore', full, 'pipe'] });
      closeSync(full);
      let stderr = '';
      child.stderr!.on('data', (chunk) => {
        stderr += chunk;
      });
      const [code] = await once(child, 'close');
      expect(code).toBe(1);
      expect(stderr).toMatch(/^dealgraph: no room left/);
    });
  });

  it('refuses a damaged store and leaves it as it is', async () => {
    const damaged = join(temporaryFolder(), 'damaged.db');
    const bytes = readFileSync(store);
    bytes.fill(0x5a, 64, bytes.length - 64);
    writeFileSync(damaged, bytes);
    for (const argv of [['stats'], ['ingest', MAIN, '--input-format', 'text']]) {
      const exit = await dealgraph(...argv, '--store', damaged);
      expect([exit.code, exit.stderr]).toEqual([4, expect.stringMatching(/^dealgraph: .*damaged\.db.*\nhint: /m)]);
    }
    expect(readFileSync(damaged).equals(bytes)).toBe(true);
  });

  it('says which process has the store open', async () => {
    const busy = join(temporaryFolder(), 'busy.db');
    const child = spawn(process.execPath, [MAIN, 'ingest', '-', '--store', busy]);
    await once(child.stderr, 'data');
    const exit = await dealgraph('stats', '--store', busy);
    child.kill('SIGKILL');
    expect([exit.code, exit.stderr]).toEqual([4, expect.stringMatching(/^dealgraph: .*in use by.*\nhint: /)]);
  });
});
