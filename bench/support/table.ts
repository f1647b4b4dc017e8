import type { Result } from './figure.ts';

const HEAD = ['figure', 'measured', 'reference', 'target', ''];

function cells({ what, measured, reference, target, met }: Result): string[] {
  return [what, measured, reference, target, met === undefined ? '' : met ? 'met' : 'missed'];
}

/** A Markdown table with aligned columns: readable on a terminal, and pasted into RESULTS.md as it is. */
export function markdownTable(results: readonly Result[]): string {
  const rows = [HEAD, ...results.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)));
  const line = (row: string[]): string => `| ${row.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n');
}
