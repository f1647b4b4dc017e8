import { plain } from './plain.ts';
import type { Column } from './presentation.ts';
import type { Page } from './style.ts';
import { renderTable } from './table.ts';

/** Records as a table of those columns that are shown; safe for the terminal. */
export function listing<R>(
  records: readonly R[],
  columns: readonly Column<R>[],
  page: Page,
  detail?: (record: R, page: Page) => string,
): string {
  const shown = columns.filter(({ show }) => show !== null);
  const rows = records.map((record) => ({
    cells: shown.map(({ show, value }) => (show ? show(record, page) : plain(String(value(record) ?? '')))),
    detail: detail?.(record, page),
  }));
  return renderTable(shown, rows, page);
}
