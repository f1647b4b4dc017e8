import { stringify } from 'csv-stringify/sync';
import type { Column } from './presentation.ts';

/** CSV with a header line; cells that a spreadsheet would run as a formula are escaped. */
export function toCsv<R>(records: readonly R[], columns: readonly Column<R>[]): string {
  const rows = records.map((record) => columns.map(({ value }) => value(record)));
  return stringify([columns.map(({ header }) => header), ...rows], {
    escape_formulas: true,
    cast: { boolean: String },
  });
}
