import type { RunningNeo4j } from '../../test/support/neo4j/server.ts';

/** Where a command writes, and the account it needs there. */
export interface Target {
  store: string;
  env: Readonly<Record<string, string>>;
}

export function targetOf({ account }: RunningNeo4j): Target {
  return { store: account.uri, env: { NEO4J_USERNAME: account.username, NEO4J_PASSWORD: account.password } };
}
