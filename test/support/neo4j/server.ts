/** The version that tests run against. */
export const NEO4J_VERSION = '5.26.30';

/** What it takes to reach a Neo4j server; plain data, since it goes from vitest's main process to its workers. */
export interface Neo4jAccount {
  uri: string;
  username: string;
  password: string;
  database: string;
}

export interface RunningNeo4j {
  account: Neo4jAccount;
  /** Where it came from, for the reader. */
  origin: string;
  stop(): Promise<void>;
}

/** One way to get a server. It throws, saying why, where this machine has no such way. */
export type Neo4jSource = { name: string; start: () => Promise<RunningNeo4j> };
