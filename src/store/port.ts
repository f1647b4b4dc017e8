/**
 * What dealgraph needs of a graph database. Every statement is a file of `cypher/`, named by its path without the
 * ending (`read/deals`), so the port never carries query text.
 */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export type Params = Record<string, Value>;
/** Scalars, lists and maps; never database nodes. */
export type Row = Record<string, Value>;

/** Fills the `$$TYPE` placeholder of a statement: a relationship type of the ontology, checked before it is put in. */
export interface StatementOptions {
  type?: string;
}

export interface Transaction {
  run(statement: string, params?: Params, options?: StatementOptions): Promise<Row[]>;
}

/** How much a query that a user wrote may take. */
export interface QueryLimits {
  /** Rows; what is beyond is left out. */
  rows: number;
  /** Neo4j stops the query after so long; the embedded engine cannot be stopped but by ending its process. */
  milliseconds: number;
}

export interface QueryAnswer {
  /** In the order of the query. */
  columns: string[];
  /** Nodes are maps of `labels` and `properties`, edges of `type` and `properties`, dates are ISO strings. */
  rows: Row[];
  /** Whether there were more rows. */
  more: boolean;
}

export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j';
  /** Name and version of the engine, as it gives them: `Neo4j/5.26.30`. */
  readonly engineVersion: string;
  /** Path or URI, without credentials. */
  readonly location: string;
  /** Runs one statement of `cypher/read`. */
  read(statement: string, params?: Params, options?: StatementOptions): Promise<Row[]>;
  /**
   * Runs a query that a user wrote, and that only reads: what would change anything is refused before it runs.
   * @throws DealgraphError `usage` for a query that writes, or that the engine does not understand; `query-limit`.
   */
  query(text: string, params: Params, limits: QueryLimits): Promise<QueryAnswer>;
  /** Runs `work` in one transaction: all of it is kept, or nothing. May run `work` again after a transient failure. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Makes everything written so far durable. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}
