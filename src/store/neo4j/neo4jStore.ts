import { type Driver, type ManagedTransaction, type Session, session } from 'neo4j-driver';
import { DealgraphError } from '../../domain/errors.ts';
import { checkParams } from '../checkParams.ts';
import type { GraphStore, Params, QueryAnswer, QueryLimits, Row, StatementOptions, Transaction } from '../port.ts';
import { retry } from '../retry.ts';
import { runWork } from '../runWork.ts';
import { checkReadable, queryText, type Statements } from '../statements.ts';
import { openedReadOnly, type StoreSettings } from '../storeSettings.ts';
import { toRow } from '../toRow.ts';
import { encodeParams } from './encodeParams.ts';
import { isGone, neo4jError, type Place } from './neo4jErrors.ts';
import { userQuery } from './userQuery.ts';

/** The graph in a Neo4j server. Transactions are managed ones: the driver runs them again after transient failures. */
export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly engineVersion: string;
  readonly location: string;
  readonly #driver: Driver;
  readonly #place: Place;
  readonly #statements: Statements;
  readonly #readOnly: boolean;
  #closed = false;

  constructor(driver: Driver, place: Place, engineVersion: string, { statements, readOnly }: StoreSettings) {
    this.#driver = driver;
    this.#place = place;
    this.#statements = statements;
    this.#readOnly = readOnly;
    this.location = place.location;
    this.engineVersion = engineVersion;
  }

  async read(statement: string, params?: Params, options?: StatementOptions): Promise<Row[]> {
    checkReadable(statement);
    return this.#inSession(session.READ, (current) =>
      current.executeRead((transaction) => this.#run(transaction, statement, params, options)),
    );
  }

  query(text: string, params: Params, limits: QueryLimits): Promise<QueryAnswer> {
    return this.#inSession(session.READ, (current) => userQuery(current, text, params, limits));
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (this.#readOnly) throw openedReadOnly(this.location);
    return this.#inSession(session.WRITE, (current) =>
      retry(
        () =>
          current.executeWrite((transaction) =>
            runWork(work, (statement, params, options) => this.#run(transaction, statement, params, options)),
          ),
        isGone,
      ),
    );
  }

  /** The server makes every transaction durable when it commits. */
  async checkpoint(): Promise<void> {}

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  async #inSession<T>(defaultAccessMode: 'READ' | 'WRITE', use: (current: Session) => Promise<T>): Promise<T> {
    if (this.#closed) throw new DealgraphError('usage', `the store ${this.location} is closed`);
    const current = this.#driver.session({ database: this.#place.database, defaultAccessMode });
    try {
      // Closing speaks to the server too, and may fail as all else.
      return await use(current).finally(() => current.close());
    } catch (error) {
      throw neo4jError(error, this.#place);
    }
  }

  async #run(
    transaction: ManagedTransaction,
    name: string,
    params: Params = {},
    options?: StatementOptions,
  ): Promise<Row[]> {
    const statement = this.#statements.get(name);
    checkParams(statement, params);
    try {
      const { records } = await transaction.run(queryText(statement, options), encodeParams(params));
      return records.map((record) => toRow(record.toObject()));
    } catch (error) {
      // The same error, since the driver decides by it whether to try again.
      if (error instanceof Error) error.message = `statement "${name}": ${error.message}`;
      throw error;
    }
  }
}
