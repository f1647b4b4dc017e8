import type { InputIssue } from '../../domain/errors.ts';
import { decodeBytes } from '../bytes/decodeBytes.ts';
import { megabytes } from '../bytes/megabytes.ts';
import type { Piece } from '../bytes/splitLines.ts';
import type { FormatOptions } from '../format.ts';
import { documentItem, issueItem, type SourceItem } from '../sourceItem.ts';
import { type FieldNames, valueAt } from './fields.ts';
import { recordDocument } from './recordDocument.ts';

/** The document in one piece of JSON, or why there is none; nothing for a blank piece. */
export function jsonRecord({ line, bytes }: Piece, file: string, { fields, maxBytes }: FormatOptions): SourceItem[] {
  const issue = (code: string, message: string, hint?: string, at = line): SourceItem[] => [
    issueItem({ outcome: 'failed', code, file, line: at, message, ...(hint && { hint }) }),
  ];
  if (!bytes) return issue('too-large', `this record is longer than ${megabytes(maxBytes)}, which no article is`);
  const json = decodeBytes(bytes).text.trim();
  if (json === '') return [];
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch (error) {
    const { message, line: lineWithin } = syntaxError(error as SyntaxError);
    return issue('bad-json', `this is not JSON: ${message}`, undefined, line + lineWithin - 1);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return issue('bad-record', 'this is not a JSON object with the fields of an article');
  }
  const text = valueAt(record, fields.text);
  const problem = textProblem(text, fields);
  if (problem) return issue(problem.code, problem.message, problem.hint);
  return [documentItem(recordDocument(record, text as string, fields, { file, line }))];
}

/** What the parser says, without the place, which it counts within the record. */
function syntaxError({ message }: SyntaxError): { message: string; line: number } {
  const [, what = message, line] =
    /^(.*?)(?: in JSON)? at position \d+(?: \(line (\d+) column \d+\))?$/s.exec(message) ?? [];
  return { message: what, line: Number(line ?? 1) };
}

function textProblem(
  text: unknown,
  { text: name }: FieldNames,
): Pick<InputIssue, 'code' | 'message' | 'hint'> | undefined {
  if (text === undefined || text === null) {
    const hint = 'if another field holds the text, name it: --field text=NAME';
    return { code: 'missing-field', message: `it has no field "${name}"`, hint };
  }
  if (typeof text !== 'string') return { code: 'bad-field', message: `its field "${name}" is not text` };
  return text.trim() === '' ? { code: 'empty-field', message: `its field "${name}" is empty` } : undefined;
}
