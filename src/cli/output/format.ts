import type { OutputStream } from '../io.ts';

export const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Tables for people, a record per line for programs, unless a format was asked for. */
export function chooseFormat(asked: Format | undefined, stdout: OutputStream): Format {
  return asked ?? (stdout.isTTY ? 'table' : 'ndjson');
}
