import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockHolder } from '../../src/store/embedded/lockHolder.ts';
import { openStore } from '../../src/store/openStore.ts';
import { SCHEMA_VERSION } from '../../src/store/schema.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const meta = { schemaVersion: SCHEMA_VERSION, extractor: 'held', gazetteer: 'held' };

/** A store with something in it, closed. */
async function makeStore(name: string): Promise<string> {
  const store = await openStore(at(name));
  await store.write((transaction) => transaction.run('write/build-meta', { extractor: 'held', gazetteer: 'held' }));
  await store.close();
  return at(name);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealgraph-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a store in a file', () => {
  it('keeps what was written', async () => {
    const store = await openStore(await makeStore('a.db'), { create: false });
    expect(await store.read('read/store-meta')).toEqual([meta]);
    await store.close();
    expect(readdirSync(folder)).toEqual(['a.db']);
  });

  it('keeps what was written when its process is killed', async () => {
    const holder = await hold(at('a.db'));
    await kill(holder);
    const store = await openStore(at('a.db'));
    expect(await store.read('read/store-meta')).toEqual([meta]);
    await store.close();
  });

  it('can be read by several at once, who cannot write', async () => {
    const path = await makeStore('a.db');
    const readers = [await openStore(path, { readOnly: true }), await openStore(path, { readOnly: true })];
    for (const reader of readers) {
      expect(await reader.read('read/store-meta')).toEqual([meta]);
      await expect(reader.write(async () => 1)).rejects.toMatchObject({ code: 'usage' });
    }
    for (const reader of readers) await reader.close();
  });
});

describe('a store that cannot be opened', () => {
  it('says who holds it', async () => {
    const holder = await hold(at('a.db'));
    try {
      const who = lockHolder(at('a.db'));
      // Only Linux tells.
      expect(who).toBe(process.platform === 'linux' ? holder.pid : undefined);
      for (const readOnly of [false, true]) {
        const opening = openStore(at('a.db'), { readOnly });
        await expect(opening).rejects.toMatchObject({ code: 'store-locked', file: at('a.db') });
        await expect(opening).rejects.toThrow(who === undefined ? 'another process' : `process ${who}`);
      }
    } finally {
      await kill(holder);
    }
  });

  it.each([
    ['text', (path: string) => writeFileSync(path, 'Dear diary')],
    ['nothing', (path: string) => writeFileSync(path, '')],
    ['less than a header', (path: string) => writeFileSync(path, 'GRAF')],
    ['zeros', (path: string) => writeFileSync(path, Buffer.alloc(100_000))],
  ])('refuses a file of %s, and leaves it alone', async (_, write) => {
    write(at('a.db'));
    const before = readFileSync(at('a.db'));
    await expect(openStore(at('a.db'))).rejects.toMatchObject({ code: 'store-corrupt', file: at('a.db') });
    expect(readFileSync(at('a.db'))).toEqual(before);
  });

  it.each([
    ['cut in half', (path: string) => truncateSync(path, readFileSync(path).length / 2)],
    ['overwritten', (path: string) => writeFileSync(path, readFileSync(path).fill(255, 100))],
  ])('refuses a file that was %s, and leaves it alone', async (_, damage) => {
    const path = await makeStore('a.db');
    damage(path);
    const before = readFileSync(path);
    await expect(openStore(path)).rejects.toMatchObject({ code: 'store-corrupt', file: path });
    expect(readFileSync(path)).toEqual(before);
  });

  it('refuses a folder', async () => {
    mkdirSync(at('folder'));
    await expect(openStore(at('folder'))).rejects.toMatchObject({ code: 'store-corrupt' });
    expect(readdirSync(at('folder'))).toEqual([]);
  });

  it.each([{ create: false }, { readOnly: true }])('is not made with %j', async (options) => {
    await expect(openStore(at('none.db'), options)).rejects.toMatchObject({ code: 'not-found' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not made in a folder that is not there', async () => {
    await expect(openStore(at('none/a.db'))).rejects.toMatchObject({ code: 'file-error' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not made where nothing can be', async () => {
    writeFileSync(at('file'), 'x');
    await expect(openStore(at('file/a.db'))).rejects.toMatchObject({ code: 'file-error' });
  });

  it.each(['', 'http://localhost:7474', 'mysql://x', 'neo4j://', 'bolt://host:1/path', 'neo4j://u:p@host/?x=1'])(
    'has no address such as "%s"',
    async (location) => {
      await expect(openStore(location)).rejects.toMatchObject({ code: 'usage' });
    },
  );

  it('says that a later dealgraph made it', async () => {
    const path = await makeStore('a.db');
    const store = await openStore(path);
    await store.write((transaction) => transaction.run('write/store-meta', { schemaVersion: 1000 }));
    await store.close();
    await expect(openStore(path)).rejects.toMatchObject({ code: 'store-newer' });
    await expect(openStore(path)).rejects.toMatchObject({ code: 'store-newer' });
  });
});

async function hold(path: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('../support/holdStore.ts', import.meta.url));
  const holder = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout!, 'data');
  return holder;
}

async function kill(holder: ChildProcess): Promise<void> {
  holder.kill('SIGKILL');
  await once(holder, 'exit');
}
