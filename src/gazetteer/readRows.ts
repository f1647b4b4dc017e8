import { DealgraphError } from '../domain/errors.ts';
import type { GazetteerEntry } from '../domain/gazetteer.ts';
import { rowSchema } from './schema.ts';

/** An entry and where it was read, for messages. */
export interface Row {
  entry: GazetteerEntry;
  file: string;
  /** 1-based. */
  line: number;
}

/**
 * Reads a gazetteer file: JSON lines, one entry each; blank lines are passed over.
 * @param file its path, for messages.
 * @throws DealgraphError `bad-data-file` naming file and line.
 */
export function readRows(text: string, file: string): Row[] {
  const rows: Row[] = [];
  const seen = new Map<string, number>();
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((json, index) => {
      if (json.trim() === '') return;
      const line = index + 1;
      const entry = readEntry(json, file, line);
      const before = seen.get(entry.id);
      if (before !== undefined) {
        throw new DealgraphError('bad-data-file', `the id "${entry.id}" is already that of line ${before}`, {
          file,
          line,
          hint: 'join the two lines, or give one of them another "id"',
        });
      }
      seen.set(entry.id, line);
      rows.push({ entry, file, line });
    });
  return rows;
}

function readEntry(json: string, file: string, line: number): GazetteerEntry {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new DealgraphError('bad-data-file', `not valid JSON: ${(cause as Error).message}`, {
      file,
      line,
      hint: 'a gazetteer file has one JSON object a line, such as {"name":"Acme AI","type":"company"}',
      cause,
    });
  }
  const result = rowSchema.safeParse(value);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  throw new DealgraphError('bad-data-file', path.length > 0 ? `${path.join('.')}: ${message}` : message, {
    file,
    line,
    hint: 'fields are name and type, and, where known, id, aliases, weakAliases, ambiguous, kind, country, wikidata, parent and demonyms',
  });
}
