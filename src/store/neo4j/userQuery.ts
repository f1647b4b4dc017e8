import { Neo4jError, type Record as Neo4jRecord, type Plan, type Session } from 'neo4j-driver';
import type { Params, QueryAnswer, QueryLimits, Row } from '../port.ts';
import { queryFails, queryTooLarge, queryWrites } from '../queryErrors.ts';
import { encodeParams } from './encodeParams.ts';
import { queryValue } from './queryValue.ts';

/** What the server calls a statement that only reads. */
const READS = 'r';

/** Operators that change the server although the statement counts as reading. */
const CHANGING_OPERATORS = /^TerminateTransactions/;

/**
 * Runs a query that a user wrote. The server first says, without running it, of what kind it is; then it runs in a session
 * whose access mode is reading, which the server holds too.
 * @param session one of reading.
 */
export async function userQuery(
  session: Session,
  text: string,
  params: Params,
  limits: QueryLimits,
): Promise<QueryAnswer> {
  const values = encodeParams(params);
  try {
    await checkKind(session, text, values);
    return await firstRows(session, text, values, limits);
  } catch (error) {
    throw userError(error, limits);
  }
}

async function checkKind(session: Session, text: string, values: Record<string, unknown>): Promise<void> {
  const { summary } = await session.run(`EXPLAIN ${text}`, values);
  if (summary.queryType !== READS || (summary.plan && changes(summary.plan))) throw queryWrites();
}

function changes({ operatorType, children }: Plan): boolean {
  return CHANGING_OPERATORS.test(operatorType) || children.some(changes);
}

async function firstRows(
  session: Session,
  text: string,
  values: Record<string, unknown>,
  { rows: limit, milliseconds }: QueryLimits,
): Promise<QueryAnswer> {
  const result = session.run(text, values, { timeout: milliseconds });
  const columns = await result.keys();
  const rows: Row[] = [];
  // Leaving the loop early tells the server to send no more.
  for await (const record of result) {
    if (rows.length === limit) return { columns, rows, more: true };
    rows.push(rowOf(record));
  }
  return { columns, rows, more: false };
}

function rowOf(record: Neo4jRecord): Row {
  return Object.fromEntries(record.keys.map((key) => [String(key), queryValue(record.get(key))]));
}

/** Failures that are the query's own; those of the server are told as ever. */
function userError(error: unknown, { milliseconds }: QueryLimits): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (/\.Statement\.AccessMode$/.test(error.code)) return queryWrites(error);
  if (/TransactionTimedOut/.test(error.code)) return queryTooLarge(`time (${milliseconds / 1_000} s)`, error);
  if (/OutOfMemory/.test(error.code)) return queryTooLarge('memory of the server', error);
  return /\.Statement\.|\.Procedure\./.test(error.code) ? queryFails(error) : error;
}
