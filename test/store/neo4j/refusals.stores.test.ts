import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/openStore.ts';
import { type Interference, startBoltProxy } from '../../faults/support/boltProxy.ts';
import { addressOf, behind } from '../../faults/support/targets.ts';
import { forEachServer } from '../../support/forEachStore.ts';
import { testStatements } from '../../support/testStatements.ts';

/** The answer of a server, with an older version in as many bytes. */
const asNeo4j4 = (answer: Buffer): Buffer =>
  Buffer.from(
    answer.toString('latin1').replace(/Neo4j\/\d[\d.]*/, (agent) => 'Neo4j/4.4.'.padEnd(agent.length, '0')),
    'latin1',
  );

/** Fails every query in which some words stand. */
const refusing = (words: RegExp, code: string, message?: string): Interference => ({
  choose: (_, request) => (words.test(request.toString('latin1')) ? code : undefined),
  ...(message !== undefined && { message }),
});

const CASES: readonly [what: string, code: string, hint: RegExp, interference: Interference][] = [
  ['a version that is too old', 'store-too-old', /5\.26/, { edit: asNeo4j4 }],
  [
    'an account that may not make a constraint',
    'store-forbidden',
    /GRANT CONSTRAINT MANAGEMENT/,
    refusing(
      /CREATE CONSTRAINT/,
      'Neo.ClientError.Security.Forbidden',
      "Schema operation 'create_constraint' on database 'neo4j' is not allowed for user 'reader'.",
    ),
  ],
  [
    'an account that may not write',
    'store-forbidden',
    /may read and write/,
    refusing(/MERGE/, 'Neo.ClientError.Security.Forbidden', "Create node with labels 'Dealgraph' is not allowed."),
  ],
  [
    'a replica, which takes no writes',
    'store-read-only',
    /takes writes/,
    refusing(/CREATE|MERGE/, 'Neo.ClientError.Cluster.NotALeader', 'No write operations are allowed on this member.'),
  ],
  [
    'a database that is read-only',
    'store-read-only',
    /takes writes/,
    refusing(/CREATE|MERGE/, 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'No write operations are allowed.'),
  ],
];

forEachServer((account) => {
  describe('a job on a graph that is new', () => {
    const { uri, ...access } = account;

    beforeEach(async () => {
      const store = await openStore(uri, { ...access, statements: testStatements });
      await store.write((transaction) => transaction.run('write/clear-graph'));
      await store.close();
    });

    it.each(CASES)('says of %s what to do', async (_, code, hint, interference) => {
      const proxy = await startBoltProxy(addressOf(account), interference);
      try {
        const location = behind(account, proxy.port).uri;
        await expect(openStore(location, access)).rejects.toMatchObject({ code, hint: expect.stringMatching(hint) });
      } finally {
        await proxy.close();
      }
    });
  });
});
