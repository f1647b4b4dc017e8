import type { GrafeoDB, GrafeoError } from '@grafeo-db/js';
import type { Params, QueryAnswer, QueryLimits, Row } from '../port.ts';
import { queryFails, queryWrites } from '../queryErrors.ts';
import { queryValue } from './queryValue.ts';

/** What the engine says of a write to a database that was opened to be read only. */
const READ_ONLY = '25G03';

/** Runs a query that a user wrote on a database that was opened to be read only, which is what keeps it from writing. */
export async function userQuery(
  database: GrafeoDB,
  text: string,
  params: Params,
  { rows: limit }: Pick<QueryLimits, 'rows'>,
): Promise<QueryAnswer> {
  try {
    const result = await database.executeCypher(text, params);
    // Row by row, since all at once may be more than fits.
    const rows = Array.from({ length: Math.min(result.length, limit) }, (_, index): Row => {
      const row = Object.entries(result.get(index));
      return Object.fromEntries(row.map(([column, value]) => [column, queryValue(value)]));
    });
    return { columns: result.columns, rows, more: result.length > limit };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw (error as GrafeoError).gqlStatus === READ_ONLY ? queryWrites(error) : queryFails(error);
  }
}
