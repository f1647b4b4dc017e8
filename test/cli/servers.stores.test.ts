import { describe, expect, it } from 'vitest';
import { startBoltProxy } from '../faults/support/boltProxy.ts';
import { addressOf, behind } from '../faults/support/targets.ts';
import { forEachServer } from '../support/forEachStore.ts';
import { run } from './run.ts';

forEachServer((account) => {
  const { uri, database, username, password } = account;
  const env = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password };

  describe('a command on a server', () => {
    it.each([
      ['no account, where nobody can be asked', {}, database, /NEO4J_PASSWORD/],
      ['a wrong password', { ...env, NEO4J_PASSWORD: 'not-that-secret' }, database, /NEO4J_PASSWORD/],
      ['a database that is not there', env, 'no-such-database', /--database/],
    ])('with %s ends with 4, says what to do, and no password', async (_, given, name, hint) => {
      const { code, stdout, stderr } = await run(['stats', '--store', uri, '--database', name], { env: given });
      expect([code, stdout]).toEqual([4, '']);
      expect(stderr).toMatch(/^dealgraph: .+\nhint: /);
      expect(stderr).toMatch(hint);
      expect(stderr).not.toMatch(/secret/);
      expect(stderr).not.toContain(password);
    });

    it('refuses an address with a password in it, without showing that', async () => {
      const { code, stderr } = await run(['stats', '--store', uri.replace('://', '://neo4j:top-secret@')]);
      expect(code).toBe(2);
      expect(stderr).not.toContain('secret');
    });
  });

  it('doctor says of an account that may not make a constraint that it may not', async () => {
    await run(['init', '--store', uri, '--database', database], { env });
    const proxy = await startBoltProxy(addressOf(account), {
      choose: (_, request) =>
        /CREATE/.test(request.toString('latin1')) ? 'Neo.ClientError.Security.Forbidden' : undefined,
      message: 'Schema operation on database is not allowed for user.',
    });
    try {
      const argv = ['doctor', '--format', 'json', '--store', behind(account, proxy.port).uri, '--database', database];
      const { code, stdout } = await run(argv, { env });
      expect(code).not.toBe(0);
      expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ check: 'rights', state: 'fail' }));
    } finally {
      await proxy.close();
      await run(['clear', '--yes', '--store', uri, '--database', database], { env });
    }
  });
});
