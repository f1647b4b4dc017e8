import { splitLines } from '../bytes/splitLines.ts';
import { toUtf8 } from '../bytes/toUtf8.ts';
import type { Format } from '../format.ts';
import { jsonRecord } from '../records/jsonRecord.ts';

/** JSON lines: one article a line. A broken line spoils no other. */
export const jsonl: Format = {
  extensions: ['.jsonl', '.ndjson'],
  // A first line that is an object of its own, or longer than the head.
  looksLike: (head) => /^\s*\{[ \t]*"[^\n]*(?:$|\}[ \t]*\r?\n\s*(?:\{|$))/.test(head),
  async *read({ file, bytes }, options) {
    for await (const line of splitLines(toUtf8(bytes), options.maxBytes)) yield* jsonRecord(line, file, options);
  },
};
