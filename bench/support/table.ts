import type { Result } from './figure.ts';

const HEAD = ['figure', 'measured', 'reference', 'target', ''];

function cells({ what, measured, reference, target, met }: Result): string[] {
  return [what, measured, reference, target, met === undefined ? '' : met ? 'met' : 'missed'];
}

/** A Markdown table with aligned columns: readable on a terminal, and pasted into a file as it is. */
export function markdownTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  const rows = [head, ...body];
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/** The table of the figures that `npm run bench` measures. */
export function resultTable(results: readonly Result[]): string {
  return markdownTable(HEAD, results.map(cells));
}
