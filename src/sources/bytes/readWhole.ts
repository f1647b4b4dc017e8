import type { InputIssue } from '../../domain/errors.ts';
import type { ByteInput } from '../format.ts';
import { BoundedBytes } from './boundedBytes.ts';
import { decodeBytes } from './decodeBytes.ts';
import { megabytes } from './megabytes.ts';

/**
 * Reads and decodes a whole file that holds one document.
 * @param declared finds the charset that the document itself names.
 * @returns its text without byte order mark, or why it cannot be read.
 */
export async function readWhole(
  { file, bytes }: ByteInput,
  maxBytes: number,
  declared?: (bytes: Uint8Array) => string | undefined,
): Promise<string | InputIssue> {
  const collected = new BoundedBytes(maxBytes);
  for await (const chunk of bytes) {
    collected.add(chunk);
    if (collected.overflown) return tooLarge(file, maxBytes);
  }
  const whole = collected.take()!;
  const { text } = decodeBytes(whole, declared?.(whole));
  if (text.trim() === '') return { outcome: 'failed', code: 'empty-file', file, message: 'there is no text in it' };
  if (text.includes('\0')) return nullBytes(file, text);
  return text;
}

function tooLarge(file: string, maxBytes: number): InputIssue {
  return {
    outcome: 'failed',
    code: 'too-large',
    file,
    message: `it is larger than ${megabytes(maxBytes)}, which no article is`,
    hint: 'cut it into articles; files of many articles are read as JSON lines',
  };
}

function nullBytes(file: string, text: string): InputIssue {
  const line = text.slice(0, text.indexOf('\0')).split('\n').length;
  return {
    outcome: 'failed',
    code: 'binary',
    file,
    line,
    message: 'it holds null bytes: it is damaged, or is not text',
  };
}
