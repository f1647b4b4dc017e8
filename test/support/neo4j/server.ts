/** The versions that tests run against: the one with long-term support, and the latest. */
export const NEO4J_VERSIONS = ['5.26.30', '2026.08.1'] as const;

export type Neo4jVersion = (typeof NEO4J_VERSIONS)[number];

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

/** One way to get a server of a version. It throws, saying why, where this machine has no such way. */
export type Neo4jSource = { name: string; start: (version: Neo4jVersion) => Promise<RunningNeo4j> };
