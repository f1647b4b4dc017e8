import { InvalidArgumentError, Option } from 'commander';
import { isCalendarDay } from '../domain/calendar.ts';
import type { Io } from './io.ts';
import { chooseFormat, FORMATS, type Format } from './output/format.ts';

export interface StoreOptions {
  store?: string;
  database?: string;
}

export interface FormatOptions {
  format?: Format;
}

export interface GazetteerOptions {
  gazetteer?: string[];
}

/** May be given several times. */
export const gazetteerOption = (): Option =>
  new Option('--gazetteer <file>', 'your own names, on top of those that ship; may be given again').argParser(
    (file: string, files: string[] | undefined) => [...(files ?? []), file],
  );

export const storeOption = (): Option =>
  new Option('--store <path|uri>', 'the graph: a file, or neo4j://host; else DEALGRAPH_STORE, else dealgraph.db');

export const databaseOption = (): Option =>
  new Option('--database <name>', 'of a Neo4j server; else NEO4J_DATABASE, else the account’s own');

/** @param more formats that a command has besides those of all. */
export const formatOption = (...more: string[]): Option =>
  new Option('--format <format>', 'how to print; a table on a terminal, else ndjson').choices([...FORMATS, ...more]);

export interface LimitOptions {
  limit?: number;
}

export const limitOption = (inTable: number, what: string): Option =>
  new Option('--limit <number>', `at most so many ${what} (default: ${inTable} in a table, else all)`).argParser(
    positiveInteger,
  );

export const jobsOption = (): Option =>
  new Option('--jobs <number>', 'threads that read articles; the graph is the same whatever their number')
    .argParser(positiveInteger)
    .default(1);

/** More than any graph holds, and still an integer for every engine. */
const ALL = 2 ** 31 - 1;

/** The limit asked for, else the one of tables; programs get everything. */
export function limitOf({ limit, format }: LimitOptions & FormatOptions, inTable: number, { stdout }: Io): number {
  return limit ?? (chooseFormat(format, stdout) === 'table' ? inTable : ALL);
}

/** `--since 2024`: from the first day of the period. */
export const sinceOption = (): Option =>
  new Option('--since <date>', 'not before this day, month or year: 2024-02-27, 2024-02, 2024').argParser(
    (text) => parsePeriod(text).first,
  );

/** `--until 2024`: to the last day of the period. */
export const untilOption = (): Option =>
  new Option('--until <date>', 'not after this day, month or year').argParser((text) => parsePeriod(text).last);

/** A whole number above 0, as an option is given. */
export function positiveInteger(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

function parsePeriod(text: string): { first: string; last: string } {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!year || !isCalendarDay(first)) throw new InvalidArgumentError('It must be a date: 2024-02-27, 2024-02 or 2024.');
  if (day) return { first, last: first };
  const end = month ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), 12, 0);
  return { first, last: new Date(end).toISOString().slice(0, 10) };
}
