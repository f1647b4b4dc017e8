import { stringify } from 'csv-stringify/sync';
import { plain } from './plain.ts';
import type { Column, Scalar } from './presentation.ts';

/**
 * CSV with a header line, a line a record: text is made safe for a terminal that shows the file, and cells that a spreadsheet would
 * run as a formula are escaped.
 */
export function toCsv<R>(records: readonly R[], columns: readonly Column<R>[]): string {
  const rows = records.map((record) => columns.map(({ value }) => safe(value(record))));
  return stringify([columns.map(({ header }) => header), ...rows], {
    escape_formulas: true,
    cast: { boolean: String },
  });
}

function safe(value: Scalar): Scalar {
  return typeof value === 'string' ? plain(value) : value;
}
