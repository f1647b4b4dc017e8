import type { Page } from './style.ts';

export type Scalar = string | number | boolean | null | undefined;

/** One column of a listing: the plain value for CSV, and how it looks on a page where that differs. */
export interface Column<R> {
  header: string;
  value: (record: R) => Scalar;
  /** Text for the table; by default the value. `null` in `show` keeps a column out of the table. */
  show?: ((record: R, page: Page) => string) | null;
  align?: 'right';
  flexible?: boolean;
}

/** What a command found, in the forms it can be printed in. */
export interface Presentation<R extends object> {
  /** For JSON and NDJSON, as they are; for CSV and tables by `columns`. */
  records: R[];
  /** JSON prints the only record as an object, not as a list of one. */
  single?: boolean;
  columns: Column<R>[];
  /** Shown on a page instead of a table of the columns. */
  card?: (page: Page) => string;
  /** Shown below a row of the table. */
  detail?: (record: R, page: Page) => string;
  /** A line below the table, such as how many more there are. */
  footer?: string | undefined;
}
