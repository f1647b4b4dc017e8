import { type Io, write } from '../io.ts';
import { toCsv } from './csv.ts';
import { chooseFormat, type Format } from './format.ts';
import { toJson, toJsonLine } from './json.ts';
import { listing } from './listing.ts';
import type { Presentation } from './presentation.ts';
import { type Page, pageOf } from './style.ts';

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
  const text = listing(records, columns, page, detail);
  return footer ? `${text}\n${page.dim(footer)}` : text;
}
