import { createReadStream } from 'node:fs';
import { DealgraphError, type InputIssue } from '../domain/errors.ts';
import { binaryKind } from './bytes/binaryKind.ts';
import { decodeBytes } from './bytes/decodeBytes.ts';
import { peek } from './bytes/peek.ts';
import { fileIssue } from './files/fileIssue.ts';
import { findFiles } from './files/findFiles.ts';
import type { FormatOptions } from './format.ts';
import { FORMAT_NAMES, FORMATS, type FormatName, formatByContent, formatByName } from './formats.ts';
import { type Field, fieldNames } from './records/fields.ts';
import { issueItem, type SourceItem } from './sourceItem.ts';

const HEAD_BYTES = 4096;
/** Ten times the length of a novel; pages with their pictures in them stay below. */
const MOST_BYTES = 16_000_000;

export interface ReadOptions {
  /** The format of everything that is read. Default: what the name of each file, or its beginning, tells. */
  format?: FormatName;
  /** Where JSON records and front matter keep a field, if not under its own name: `{ text: 'body.content' }`. */
  fields?: Partial<Record<Field, string>>;
  /** What `-` stands for. Default: none, and `-` is an issue. */
  stdin?: AsyncIterable<string | Uint8Array>;
  /** The most bytes of one document. Default: 16 million. */
  maxBytes?: number;
}

/**
 * Reads documents one by one from files, folders, globs and standard input (`-`). Broken input becomes an issue in its place; the
 * rest is read.
 * @throws DealgraphError `usage` for options that make no sense.
 */
export function readDocuments(inputs: readonly string[], options: ReadOptions = {}): AsyncIterable<SourceItem> {
  const { format, maxBytes = MOST_BYTES } = options;
  if (format && !FORMAT_NAMES.includes(format)) {
    throw new DealgraphError('usage', `unknown input format "${format}"`, {
      hint: `choose one of ${FORMAT_NAMES.join(', ')}`,
    });
  }
  if (!(maxBytes > 0))
    throw new DealgraphError('usage', `the most bytes of a document must be above 0, not ${maxBytes}`);
  return readAll(inputs, options, { maxBytes, fields: fieldNames(options.fields) });
}

async function* readAll(
  inputs: readonly string[],
  { format, stdin }: ReadOptions,
  formatOptions: FormatOptions,
): AsyncGenerator<SourceItem> {
  for await (const finding of findFiles(inputs, format !== undefined)) {
    if (finding.kind === 'issue') yield finding;
    else yield* readFile(finding.file, bytesOf(finding.file, stdin), format, formatOptions);
  }
}

async function* readFile(
  file: string,
  input: AsyncIterable<Uint8Array>,
  format: FormatName | undefined,
  options: FormatOptions,
): AsyncGenerator<SourceItem> {
  try {
    const { head, bytes } = await peek(input, HEAD_BYTES);
    const problem = headProblem(file, head);
    if (problem) return yield issueItem(problem);
    const reader = format ? FORMATS[format] : (formatByName(file) ?? formatByContent(decodeBytes(head).text));
    yield* reader.read({ file, bytes }, options);
  } catch (error) {
    yield issueItem(fileIssue(file, error));
  }
}

function headProblem(file: string, head: Uint8Array): InputIssue | undefined {
  if (head.length === 0) return { outcome: 'failed', code: 'empty-file', file, message: 'the file is empty' };
  const kind = binaryKind(head);
  if (!kind) return undefined;
  return {
    outcome: 'failed',
    code: 'binary',
    file,
    message: `it is ${kind}, not text`,
    hint: 'turn it into text first',
  };
}

async function* bytesOf(file: string, stdin: ReadOptions['stdin']): AsyncGenerator<Uint8Array> {
  if (file !== '-') return yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  if (!stdin) throw new DealgraphError('usage', 'there is no standard input to read');
  for await (const chunk of stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
