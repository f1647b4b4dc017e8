import { describe, expect, it } from 'vitest';
import { DealgraphError } from '../../../src/domain/errors.ts';
import type { AccountQuestion } from '../../../src/store/neo4j/account.ts';
import { openStore } from '../../../src/store/openStore.ts';
import { forEachServer } from '../../support/forEachStore.ts';

/** The port of `bolt://127.0.0.1:1` is never taken. */
const NOWHERE = 'bolt://127.0.0.1:1';

async function failure(location: string, options: Parameters<typeof openStore>[1] = {}): Promise<DealgraphError> {
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
      const { code, hint, message } = await failure(uri, { username: 'neo4j', password: 'top-secret' });
      expect(code).toBe('store-unreachable');
      expect(hint).toMatch(/start it/);
      expect(message).not.toContain('top-secret');
    },
  );
});

forEachServer(({ uri, ...options }) => {
  it.each([
    ['no account', 'store-unauthorized', uri, { database: options.database }],
    ['a user without a password', 'store-unauthorized', uri, { ...options, password: '' }],
    ['a wrong password', 'store-unauthorized', uri, { ...options, password: 'wrong' }],
    ['a missing database', 'store-no-database', uri, { ...options, database: 'no-such-database' }],
    ['encryption that the server has not', 'store-tls', uri.replace('://', '+s://'), options],
    ['the same by routing', 'store-tls', uri.replace('bolt://', 'neo4j+s://'), options],
  ])('tells %s', async (_, code, address, given) => {
    const error = await failure(address, given);
    expect(error.code).toBe(code);
    expect(error.hint).toBeTruthy();
    expect(`${error.message} ${error.hint}`).not.toContain(options.password);
  });

  it('asks for the account where none is given, and takes the answer', async () => {
    const questions: AccountQuestion[] = [];
    const store = await openStore(uri, {
      askAccount: async (question) => {
        questions.push(question);
        return { username: options.username, password: options.password };
      },
    });
    await store.close();
    expect(questions).toEqual([{ location: uri.replace(/\/$/, ''), username: undefined }]);
    const wrong = { askAccount: async () => ({ username: options.username, password: 'wrong' }) };
    expect((await failure(uri, wrong)).code).toBe('store-unauthorized');
  });

  it('takes the database of the account where none is named', async () => {
    const { database: _, ...account } = options;
    const store = await openStore(uri, account);
    expect(await store.read('read/store-meta')).toHaveLength(1);
    await store.close();
  });

  it('opens plain and TLS connections one after the other', async () => {
    expect((await failure(uri.replace('://', '+s://'), options)).code).toBe('store-tls');
    const store = await openStore(uri, options);
    expect(await store.read('read/store-meta')).toHaveLength(1);
    await store.close();
  });
});
