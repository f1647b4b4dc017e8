import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { fitWidths } from './fitWidths.ts';
import type { Page } from './style.ts';

export interface TableColumn {
  header: string;
  align?: 'right';
  /** May be made narrower, its text wrapped, where the table is wider than the page. */
  flexible?: boolean;
}

export interface TableRow {
  cells: string[];
  /** Shown below the row, indented, over the whole width. */
  detail?: string;
}

const GAP = '  ';
const INDENT = '    ';

/** Lays rows out in columns that fit the page; cells may hold colours but no line breaks. */
export function renderTable(columns: TableColumn[], rows: TableRow[], page: Page): string {
  const used = columns.map((_, index) => index).filter((index) => rows.some((row) => row.cells[index]));
  const shown = used.map((index) => columns[index]!);
  const body = rows.map((row) => used.map((index) => row.cells[index] ?? ''));
  const widths = fitWidths(
    shown.map((column, index) => ({
      natural: Math.max(stringWidth(column.header), ...body.map((cells) => stringWidth(cells[index]!))),
      flexible: column.flexible === true,
    })),
    page.width - GAP.length * (shown.length - 1),
  );
  const header = layOut(
    shown.map(({ header }) => header),
    shown,
    widths,
  ).map((line) => page.dim(line));
  const lines = body.flatMap((cells, index) => [
    ...layOut(cells, shown, widths),
    ...indented(rows[index]!.detail, page.width),
  ]);
  return [...header, ...lines].join('\n');
}

/** Text wrapped to the width with an indent before every line. */
export function indented(text: string | undefined, width: number, indent = INDENT): string[] {
  if (!text) return [];
  return wrapAnsi(text, width - stringWidth(indent), { hard: true })
    .split('\n')
    .map((line) => indent + line);
}

function layOut(cells: string[], columns: TableColumn[], widths: number[]): string[] {
  const wrapped = cells.map((cell, index) => wrapAnsi(cell, widths[index]!, { hard: true }).split('\n'));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, index) => pad(lines[line] ?? '', widths[index]!, columns[index]!.align))
      .join(GAP)
      .trimEnd(),
  );
}

function pad(text: string, width: number, align: TableColumn['align']): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'right' ? space + text : text + space;
}
