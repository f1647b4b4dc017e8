import { describe, expect, inject, it } from 'vitest';
import { DealgraphError } from '../../src/domain/errors.ts';
import { openStore } from '../../src/store/openStore.ts';

const account = inject('neo4j');

/** The port of `bolt://127.0.0.1:1` is never taken. */
const NOWHERE = 'bolt://127.0.0.1:1';

async function failure(location: string, options: Parameters<typeof openStore>[1]): Promise<DealgraphError> {
  const error = await openStore(location, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DealgraphError);
  return error as DealgraphError;
}

describe('a server that is not there', () => {
  it.each([NOWHERE, 'neo4j://127.0.0.1:1', 'neo4j+s://127.0.0.1:1', 'neo4j://no-such-host.invalid'])(
    '%s',
    async (uri) => {
      const { code, hint } = await failure(uri, { username: 'neo4j', password: 'top-secret' });
      expect(code).toBe('store-unreachable');
      expect(hint).toMatch(/start it/);
    },
  );

  it('shows no credentials', async () => {
    const { message, hint } = await failure('bolt://neo4j:top-secret@127.0.0.1:1', {});
    expect(`${message} ${hint}`).not.toContain('top-secret');
    expect(message).toContain(NOWHERE);
  });
});

describe.skipIf(account === null)('a server that is there', () => {
  const { uri, ...options } = account ?? { uri: NOWHERE };

  it('tells a wrong password, no account and a missing database apart', async () => {
    const failures = [
      await failure(uri, { ...options, password: 'wrong' }),
      await failure(uri, { ...options, database: 'no-such-database' }),
      await failure(NOWHERE, options),
    ];
    expect(failures.map(({ code }) => code)).toEqual(Array(3).fill('store-unreachable'));
    expect(new Set(failures.map(({ hint }) => hint)).size).toBe(3);
    expect(failures.map(({ message }) => message).join()).not.toContain('wrong');
    expect((await failure(uri, {})).hint).toBe(failures[0]!.hint);
  });

  it('takes the account from the address, and does not show it', async () => {
    const { username = '', password = '', database } = { ...options };
    const store = await openStore(uri.replace('//', `//${username}:${encodeURIComponent(password)}@`), { database });
    expect(store.location).toBe(uri.replace(/\/$/, ''));
    await store.close();
  });

  it('opens plain and TLS connections one after the other', async () => {
    expect((await failure(uri.replace('://', '+s://'), options)).code).toBe('store-unreachable');
    const store = await openStore(uri, options);
    expect(await store.read('read/store-meta')).toHaveLength(1);
    await store.close();
  });
});
