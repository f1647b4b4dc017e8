import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/openStore.ts';
import { fillWithSamples } from '../query/sampleGraph.ts';
import { forEachServer } from '../support/forEachStore.ts';
import { testStatements } from '../support/testStatements.ts';
import { READING, REFUSED } from './cypherCases.ts';
import { run } from './run.ts';

forEachServer((account) => {
  const { uri, database, username, password } = account;
  const env = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const cypher = (query: string, ...options: string[]) =>
    run(['cypher', query, ...options, '--store', uri, '--database', database], { env });

  async function clear(): Promise<void> {
    const store = await openStore(uri, { ...account, statements: testStatements });
    await store.write((transaction) => transaction.run('write/clear-graph'));
    await store.close();
  }

  describe('dealgraph cypher', () => {
    beforeAll(async () => {
      await clear();
      const store = await openStore(uri, account);
      await fillWithSamples(store);
      await store.close();
    });
    afterAll(clear);

    it.each(READING)('gives $name', async ({ query, params = [], rows }) => {
      const options = params.flatMap((each) => ['--param', each]);
      const { code, stdout, stderr } = await cypher(query, ...options, '--format', 'json');
      expect([code, stderr]).toEqual([0, '']);
      expect(JSON.parse(stdout)).toMatchObject(rows);
    });

    it.each([
      ...REFUSED,
      ['an order to the server', "TERMINATE TRANSACTIONS 'neo4j-transaction-1'"],
      ['another account', "CREATE USER eve SET PASSWORD 'top-secret'"],
      ['a procedure that changes something', "CALL db.createLabel('Other')"],
    ])('refuses %s', async (_, query) => {
      const { code, stdout, stderr } = await cypher(query);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^dealgraph: .+\nhint: /);
    });

    it('stops one that takes too much time', async () => {
      const query = 'UNWIND range(1, 100000000) AS x UNWIND range(1, 1000) AS y RETURN count(x + y) AS n';
      const { code, stderr } = await cypher(query, '--timeout', '1');
      expect(code).toBe(1);
      expect(stderr).toContain('too much time');
    });

    it('keeps to the limit of rows, and says so', async () => {
      const { stdout, stderr } = await cypher('UNWIND range(1, 100000) AS x RETURN x', '--limit', '2');
      expect(stdout).toBe('{"x":1}\n{"x":2}\n');
      expect(stderr).toMatch(/first 2 rows/);
    });
  });
});
