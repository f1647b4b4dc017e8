import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { DealgraphError } from '../../domain/errors.ts';
import { checkParams } from '../checkParams.ts';
import type { GraphStore, Params, QueryAnswer, QueryLimits, Row, StatementOptions, Transaction } from '../port.ts';
import { retry } from '../retry.ts';
import { RunQueue } from '../runQueue.ts';
import { runWork } from '../runWork.ts';
import { checkReadable, queryText, type Statements } from '../statements.ts';
import { openedReadOnly, type StoreSettings } from '../storeSettings.ts';
import { toRow } from '../toRow.ts';
import { embeddedError, isConflict } from './embeddedErrors.ts';
import { userQuery } from './userQuery.ts';

type Run = (query: string, params: Params) => Promise<QueryResult>;

/** The graph in an engine that lives in this process. It has one writer at a time: writes wait for each other. */
export class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  readonly engineVersion: string;
  readonly location: string;
  readonly #database: GrafeoDB;
  readonly #statements: Statements;
  readonly #readOnly: boolean;
  readonly #writes = new RunQueue();
  #closed = false;

  constructor(database: GrafeoDB, location: string, { statements, readOnly }: StoreSettings) {
    this.#database = database;
    this.#statements = statements;
    this.#readOnly = readOnly;
    this.location = location;
    this.engineVersion = `Grafeo/${database.version()}`;
  }

  async read(statement: string, params: Params = {}, options?: StatementOptions): Promise<Row[]> {
    checkReadable(statement);
    return this.#run(statement, params, options, (query, values) => this.#open().executeCypher(query, values));
  }

  /** Only for a store that was opened to be read only: that is what keeps the query from writing. */
  async query(text: string, params: Params, limits: QueryLimits): Promise<QueryAnswer> {
    if (!this.#readOnly) {
      throw new DealgraphError('usage', `the store ${this.location} was not opened to be read only`, {
        hint: 'open it with readOnly: true to run queries of your own',
      });
    }
    return userQuery(this.#open(), text, params, limits);
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (this.#readOnly) throw openedReadOnly(this.location);
    return this.#writes.add(() => retry(() => this.#transact(work), isConflict));
  }

  checkpoint(): Promise<void> {
    return this.#writes.add(async () => this.#engineCall(() => this.#open().walCheckpoint()));
  }

  /** Waits for the writes that were asked for before. */
  close(): Promise<void> {
    return this.#writes.add(async () => {
      if (this.#closed) return;
      this.#closed = true;
      this.#engineCall(() => this.#database.close());
    });
  }

  async #transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = this.#open().beginTransaction();
    let result: T;
    try {
      result = await runWork(work, (statement, params = {}, options) =>
        this.#run(statement, params, options, (query, values) => transaction.executeCypher(query, values)),
      );
    } catch (error) {
      transaction.rollback();
      throw error;
    }
    // A commit that fails has been rolled back by the engine.
    this.#engineCall(() => transaction.commit());
    return result;
  }

  async #run(name: string, params: Params, options: StatementOptions | undefined, run: Run): Promise<Row[]> {
    const statement = this.#statements.get(name);
    checkParams(statement, params);
    try {
      const result = await run(queryText(statement, options), params);
      return result.toArray().map(toRow);
    } catch (error) {
      if (error instanceof Error) error.message = `statement "${name}": ${error.message}`;
      throw embeddedError(error, this.location);
    }
  }

  #engineCall(call: () => void): void {
    try {
      call();
    } catch (error) {
      throw embeddedError(error, this.location);
    }
  }

  #open(): GrafeoDB {
    if (this.#closed) throw new DealgraphError('usage', `the store ${this.location} is closed`);
    return this.#database;
  }
}
