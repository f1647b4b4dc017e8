import { inject } from 'vitest';
import type { Neo4jAccount } from '../../support/neo4j/server.ts';

/** A running Neo4j server for the tests of this suite, which has no use without one. */
export function neo4jServer(): Neo4jAccount {
  const account = Object.values(inject('neo4j')).find((each) => each !== null);
  if (!account) throw new Error('faults are tried against a real Neo4j, and there is none: see above');
  return account;
}

/** The same behind another port of this machine. */
export function behind(account: Neo4jAccount, port: number, scheme = 'bolt'): Neo4jAccount {
  return { ...account, uri: `${scheme}://127.0.0.1:${port}` };
}

/** Where a server listens. */
export function addressOf({ uri }: Neo4jAccount): { host: string; port: number } {
  const { hostname, port } = new URL(uri);
  return { host: hostname, port: Number(port) };
}
