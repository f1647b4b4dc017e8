import stringWidth from 'string-width';
import type { Page } from './style.ts';
import { indented } from './table.ts';

/** A label and what it says; left out where that is empty. */
export type Field = readonly [label: string, text: string | null | undefined];

/** Fields under each other, the texts beginning in one column. */
export function fields(list: readonly Field[], page: Page): string[] {
  const shown = list.filter((field): field is readonly [string, string] => Boolean(field[1]));
  const width = Math.max(0, ...shown.map(([label]) => stringWidth(label))) + 2;
  return shown.flatMap(([label, text]) => {
    const [first = '', ...rest] = indented(text, page.width, ' '.repeat(width));
    return [page.dim(label) + ' '.repeat(width - stringWidth(label)) + first.slice(width), ...rest];
  });
}

/** A part of a card with its heading; nothing where it has no lines. */
export function section(heading: string, lines: readonly string[], page: Page): string[] {
  return lines.length === 0 ? [] : ['', page.accent(heading), ...lines];
}
