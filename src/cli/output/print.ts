import { type Io, write } from '../io.ts';
import { toCsv } from './csv.ts';
import { chooseFormat, type Format } from './format.ts';
import { toJson, toJsonLine } from './json.ts';
import { plain } from './plain.ts';
import type { Presentation } from './presentation.ts';
import { type Page, pageOf } from './style.ts';
import { renderTable } from './table.ts';

/** Prints what a command found to standard output, in the format asked for. */
export async function print<R extends object>(
  presentation: Presentation<R>,
  io: Io,
  format: Format | undefined,
): Promise<void> {
  const render = RENDERERS[chooseFormat(format, io.stdout)];
  await write(io.stdout, render(presentation, pageOf(io.stdout, io.env)));
}

type Renderer = <R extends object>(presentation: Presentation<R>, page: Page) => string;

const RENDERERS: Record<Format, Renderer> = {
  json: ({ records, single }) => `${toJson(single ? records[0]! : records)}\n`,
  ndjson: ({ records }) => records.map((record) => `${toJsonLine(record)}\n`).join(''),
  csv: ({ records, columns }) => toCsv(records, columns),
  table: (presentation, page) => `${presentation.card?.(page) ?? table(presentation, page)}\n`,
};

function table<R extends object>({ records, columns, detail, footer }: Presentation<R>, page: Page): string {
  const shown = columns.filter(({ show }) => show !== null);
  const rows = records.map((record) => ({
    cells: shown.map(({ show, value }) => (show ? show(record, page) : plain(String(value(record) ?? '')))),
    detail: detail?.(record, page),
  }));
  const text = renderTable(shown, rows, page);
  return footer ? `${text}\n${page.dim(footer)}` : text;
}
