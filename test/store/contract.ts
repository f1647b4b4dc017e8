import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore, Value } from '../../src/store/port.ts';
import type { OpenEmptyStore } from '../support/forEachStore.ts';

const ROUND_TRIPS: [string, Value][] = [
  ['an empty string', ''],
  ['a string of all planes', 'Élysée 深度求索 \u{1F91D} "quoted" \\ back\nline\ttab'],
  ['a very long string', 'contrat '.repeat(100_000)],
  ['true', true],
  ['false', false],
  ['zero', 0],
  ['a negative number', -42],
  ['a large integer', Number.MAX_SAFE_INTEGER],
  ['a small integer', Number.MIN_SAFE_INTEGER],
  ['a fraction', 0.1],
  ['a number past the integers', 1e21],
  ['an empty list', []],
  ['a list of strings', ['', 'b', 'a', 'a']],
  ['a list of integers', [3, -1, 2]],
  ['a list of integers and fractions', [1, 2.5]],
  ['a list of booleans', [true, false]],
];

const ECHOES: [string, Value][] = [
  ...ROUND_TRIPS,
  ['null', null],
  ['a map', { b: 1, a: { c: ['x'] } }],
  ['a list of maps', [{ id: 'a', props: { n: 1 } }, { id: 'b' }]],
];

const REFUSED: [string, unknown][] = [
  ['undefined', undefined],
  ['not a number', Number.NaN],
  ['an infinite number', Number.POSITIVE_INFINITY],
  ['a big integer', 1n],
  ['a date', new Date(0)],
  ['a function', () => 1],
  ['a null in a list', ['a', null]],
  ['a list of two sorts', [1, 'a']],
  ['a list of lists', [['a'], ['b']]],
  ['a list of lists, the first empty', [[], ['b']]],
  ['undefined in a row', [{ id: 'a', name: undefined }]],
  ['a null id', [{ id: null }]],
  ['a map in the properties of a row', [{ id: 'a', props: { nested: { x: 1 } } }]],
];

/** What every store must do, so that the rest of the program need not know which one it has. */
export function storeContract(open: OpenEmptyStore): void {
  let store: GraphStore;
  let serial = 0;
  const freshId = (): string => {
    serial += 1;
    return `test-${serial}`;
  };
  const put = (id: string, props: Record<string, Value> = {}) =>
    store.write((transaction) => transaction.run('write/test-put', { id, props }));
  const get = async (id: string) => (await store.read('read/test-node', { id }))[0]?.node;
  const ids = async () => (await store.read('read/test-ids')).map(({ id }) => id);

  beforeAll(async () => {
    store = await open();
  });

  it('says what it is', () => {
    expect(store.engineVersion).toMatch(/^(?:Grafeo|Neo4j)\/\d+\.\d+/);
    expect(store.location).not.toBe('');
  });

  it('begins empty', async () => {
    expect(await ids()).toEqual([]);
    expect(await store.read('read/test-counts')).toEqual([{ label: 'Meta', nodes: 1 }]);
  });

  describe('values', () => {
    it.each(ECHOES)('gives back %s', async (_, value) => {
      expect(await store.read('read/test-echo', { value })).toEqual([{ value }]);
    });

    it.each(ROUND_TRIPS)('keeps %s', async (_, value) => {
      const id = freshId();
      await put(id, { value });
      expect(await get(id)).toEqual({ id, value });
    });

    it('tells integers from floats', async () => {
      const divide = (numerator: number, denominator: number) =>
        store.read('read/test-typed-numbers', { numerator, denominator, limit: 1 });
      expect(await divide(7, 2)).toEqual([{ quotient: 3 }]);
      expect(await divide(7.5, 2)).toEqual([{ quotient: 3.75 }]);
    });

    it('removes a property by null, and keeps the others', async () => {
      const id = freshId();
      await put(id, { a: 1, b: 2 });
      await put(id, { a: null, c: 3 });
      expect(await get(id)).toEqual({ id, b: 2, c: 3 });
    });

    it.each(REFUSED)('refuses %s', async (_, value) => {
      await expect(store.read('read/test-echo', { value: value as Value })).rejects.toMatchObject({ code: 'usage' });
    });

    it('refuses to return a node', async () => {
      await expect(store.read('read/test-whole-node')).rejects.toThrow(TypeError);
    });
  });

  describe('statements', () => {
    it.each([
      ['unknown', 'read/no-such-statement', {}],
      ['outside the folder', 'read/../../../package', {}],
      ['not of read/', 'write/test-put', { id: 'x', props: {} }],
      ['without its parameter', 'read/test-node', {}],
      ['with a parameter too many', 'read/test-ids', { id: 'x' }],
      ['without its type', 'read/test-neighbours', { id: 'x' }],
    ])('refuses one that is %s', async (_, statement, params) => {
      await expect(store.read(statement, params)).rejects.toMatchObject({ code: 'usage' });
    });

    it.each(['X]->() DETACH DELETE n //', 'lower', '', 'X`Y'])('refuses the type %j', async (type) => {
      await expect(store.read('read/test-neighbours', { id: 'x' }, { type })).rejects.toMatchObject({ code: 'usage' });
    });

    it('names the statement that fails', async () => {
      await expect(store.read('read/test-syntax-error')).rejects.toThrow('read/test-syntax-error');
    });

    it('puts the type in, and merges an edge once', async () => {
      const [from, to] = [freshId(), freshId()];
      const type = 'PARTNERED_WITH';
      await put(from);
      await put(to);
      const link = () => store.write((transaction) => transaction.run('write/test-link', { from, to }, { type }));
      await link();
      await link();
      expect(await store.read('read/test-neighbours', { id: from }, { type })).toEqual([{ id: to }]);
      expect(await store.read('read/test-neighbours', { id: from }, { type: 'ACQUIRED' })).toEqual([]);
    });
  });

  describe('transactions', () => {
    it('returns what the work returns', async () => {
      expect(await store.write(async () => 'done')).toBe('done');
    });

    it('sees its own writes, which others do not see yet', async () => {
      const id = freshId();
      await store.write(async (transaction) => {
        await transaction.run('write/test-put', { id, props: {} });
        expect(await transaction.run('read/test-node', { id })).toEqual([{ node: { id } }]);
        expect(await get(id)).toBeUndefined();
      });
      expect(await get(id)).toEqual({ id });
    });

    it('keeps nothing when the work throws, and goes on', async () => {
      const before = await ids();
      const work = store.write(async (transaction) => {
        await transaction.run('write/test-put', { id: freshId(), props: {} });
        throw new RangeError('changed my mind');
      });
      await expect(work).rejects.toThrow(RangeError);
      expect(await ids()).toEqual(before);
      await put(freshId());
    });

    it('keeps nothing when a statement fails, even if the work goes on', async () => {
      const before = await ids();
      const work = store.write(async (transaction) => {
        await transaction.run('write/test-put', { id: freshId(), props: {} });
        await transaction.run('read/test-syntax-error').catch(() => undefined);
      });
      await expect(work).rejects.toThrow();
      expect(await ids()).toEqual(before);
    });

    it('holds the unique key', async () => {
      const id = freshId();
      await put(id, { kept: true });
      const create = store.write((transaction) => transaction.run('write/test-create', { id }));
      await expect(create).rejects.toThrow();
      expect(await get(id)).toEqual({ id, kept: true });
    });

    it('loses none of many writes at once', async () => {
      const id = freshId();
      await put(id, { count: 0 });
      const increments = Array.from({ length: 20 }, () =>
        store.write((transaction) => transaction.run('write/test-increment', { id })),
      );
      await Promise.all(increments);
      expect(await get(id)).toEqual({ id, count: 20 });
    });

    it('lets writers that wait for each other all finish', async () => {
      const pair = [freshId(), freshId()];
      for (const id of pair) await put(id, { count: 0 });
      const touch = (order: string[]) =>
        store.write(async (transaction) => {
          for (const id of order) await transaction.run('write/test-increment', { id });
        });
      await Promise.all([0, 1, 2, 3, 4, 5].map((n) => touch(n % 2 ? pair : pair.toReversed())));
      for (const id of pair) expect(await get(id)).toEqual({ id, count: 6 });
    });

    it('lets writers put back what others take out, all at once', async () => {
      const id = freshId();
      const writers = Array.from({ length: 20 }, (_, n) =>
        store.write(async (transaction) => {
          if (n % 2) await transaction.run('write/remove-nodes', { ids: [id] });
          else await transaction.run('write/test-put', { id, props: { n } });
          await sleep(5);
        }),
      );
      await Promise.all(writers);
      await put(id, { last: true });
      expect(await get(id)).toMatchObject({ id, last: true });
    });

    it('writes many rows in one statement', async () => {
      const rows = Array.from({ length: 2000 }, () => ({ id: freshId(), props: { tags: ['a', 'b'], n: 1 } }));
      await store.write((transaction) => transaction.run('write/test-put-rows', { rows }));
      expect(await ids()).toEqual(expect.arrayContaining(rows.map(({ id }) => id)));
    });

    it('makes what was written durable when asked to', async () => {
      await expect(store.checkpoint()).resolves.toBeUndefined();
    });
  });

  it('is closed once, and then says so', async () => {
    const other = await open();
    await other.close();
    await other.close();
    await expect(other.read('read/test-ids')).rejects.toMatchObject({ code: 'usage' });
    await expect(other.write(async () => 1)).rejects.toMatchObject({ code: 'usage' });
  });
}
