import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/program.ts';
import { openStore } from '../../src/store/openStore.ts';
import { SCHEMA_VERSION } from '../../src/store/schema.ts';
import { captured } from './captured.ts';
import { run, sampleStore, temporaryFolder } from './run.ts';

let store: string;

beforeEach(async () => {
  store = await sampleStore();
});

const articles = async (path: string): Promise<number> =>
  (JSON.parse((await run(['stats', '--store', path])).stdout) as { articles: number }).articles;

/** Runs a command at a terminal, where somebody answers its question. */
async function answered(argv: string[], answer: string): Promise<number> {
  const { io } = captured({ terminal: 80 });
  const keyboard = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => keyboard });
  io.stderr.on('data', (chunk: Buffer) => {
    if (String(chunk).includes('[y/N]')) keyboard.write(`${answer}\r`);
  });
  return runCli(argv, { ...io, stdin: keyboard });
}

describe('init', () => {
  it('makes a store, and leaves one that is there as it is', async () => {
    const path = join(temporaryFolder(), 'new.db');
    expect(JSON.parse((await run(['init', '--store', path])).stdout)).toMatchObject({ schemaVersion: SCHEMA_VERSION });
    expect(await articles(path)).toBe(0);
    await run(['init', '--store', store]);
    expect(await articles(store)).toBe(2);
  });
});

describe('clear', () => {
  it('deletes nothing unasked', async () => {
    expect((await run(['clear', '--store', store])).code).toBe(2);
    expect(await answered(['clear', '--store', store], 'n')).toBe(0);
    expect(await articles(store)).toBe(2);
  });

  it.each([
    ['--yes', () => run(['clear', '--yes', '--store', store])],
    ['a yes', () => answered(['clear', '--store', store], 'yes')],
  ])('deletes the graph after %s, and the store can be filled again', async (_, clear) => {
    await clear();
    expect(await articles(store)).toBe(0);
    await run(['init', '--store', store]);
    expect(await articles(store)).toBe(0);
  });
});

describe('copy', () => {
  it('makes a store of the same graph, and says by which digest', async () => {
    const path = join(temporaryFolder(), 'copy.db');
    const { code, stdout } = await run(['copy', store, path]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'copied', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await run(['export', '--store', path])).stdout).toBe((await run(['export', '--store', store])).stdout);
    expect(JSON.parse((await run(['copy', store, path])).stdout)).toMatchObject({ outcome: 'same' });
  });

  it('keeps other commands off a part of a graph', async () => {
    const path = join(temporaryFolder(), 'part.db');
    const part = await openStore(path);
    const state = { digest: 'of another graph', section: 'nodes', done: 0 };
    await part.write((transaction) => transaction.run('write/copy-state', state));
    await part.close();
    for (const argv of [['stats'], ['ingest', '-'], ['doctor']]) {
      expect((await run([...argv, '--store', path])).code).toBe(4);
    }
    expect((await run(['copy', store, path])).code).toBe(2);
    expect((await run(['clear', '--yes', '--store', path])).code).toBe(0);
    expect((await run(['copy', store, path])).code).toBe(0);
  });

  it.each([
    ['a store that is not there', 4, () => [join(temporaryFolder(), 'none.db'), join(temporaryFolder(), 'x.db')]],
    ['a store into itself', 2, () => [store, store]],
  ])('refuses %s', async (_, expected, places) => {
    const [from, to] = places() as [string, string];
    const before = readFileSync(store);
    expect((await run(['copy', from, to])).code).toBe(expected);
    expect(readFileSync(store).equals(before)).toBe(true);
    if (from !== to) expect(existsSync(to)).toBe(false);
  });
});
