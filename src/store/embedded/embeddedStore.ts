import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { DealgraphError } from '../../domain/errors.ts';
import { checkParams } from '../checkParams.ts';
import type { GraphStore, Params, Row, StatementOptions, Transaction } from '../port.ts';
import { retry } from '../retry.ts';
import { RunQueue } from '../runQueue.ts';
import { checkReadable, queryText, type Statements } from '../statements.ts';
import { toRow } from '../toRow.ts';
import { embeddedError, isConflict } from './embeddedErrors.ts';

type Run = (query: string, params: Params) => Promise<QueryResult>;

/** The graph in an engine that lives in this process. It has one writer at a time: writes wait for each other. */
export class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  readonly engineVersion: string;
  readonly location: string;
  readonly #database: GrafeoDB;
  readonly #statements: Statements;
  readonly #writes = new RunQueue();
  #closed = false;

  constructor(database: GrafeoDB, location: string, statements: Statements) {
    this.#database = database;
    this.#statements = statements;
    this.location = location;
    this.engineVersion = `Grafeo/${database.version()}`;
  }

  async read(statement: string, params: Params = {}, options?: StatementOptions): Promise<Row[]> {
    checkReadable(statement);
    return this.#run(statement, params, options, (query, values) => this.#open().executeCypher(query, values));
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#writes.add(() => retry(() => this.#transact(work), isConflict));
  }

  checkpoint(): Promise<void> {
    return this.#writes.add(async () => {
      try {
        this.#open().walCheckpoint();
      } catch (error) {
        throw embeddedError(error, this.location);
      }
    });
  }

  /** Waits for the writes that were asked for before. */
  close(): Promise<void> {
    return this.#writes.add(async () => {
      if (this.#closed) return;
      this.#closed = true;
      try {
        this.#database.close();
      } catch (error) {
        throw embeddedError(error, this.location);
      }
    });
  }

  async #transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = this.#open().beginTransaction();
    let failure: unknown;
    const run: Transaction['run'] = async (statement, params = {}, options) => {
      try {
        return await this.#run(statement, params, options, (query, values) => transaction.executeCypher(query, values));
      } catch (error) {
        failure ??= error;
        throw error;
      }
    };
    try {
      const result = await work({ run });
      // As on Neo4j, a failed statement dooms its transaction, even if `work` caught the error.
      if (failure) throw failure;
      transaction.commit();
      return result;
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw embeddedError(error, this.location);
    }
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

  #open(): GrafeoDB {
    if (this.#closed) throw new DealgraphError('usage', `the store ${this.location} is closed`);
    return this.#database;
  }
}
