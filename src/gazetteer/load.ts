import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DealgraphError } from '../domain/errors.ts';
import { compareText, sha256 } from '../domain/ids.ts';
import { packagePath } from '../package/paths.ts';
import { buildGazetteer } from './build.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readRows } from './readRows.ts';

export interface GazetteerOptions {
  /** Paths of files of the user's own entries; an entry replaces the one that ships with the same id. */
  extra?: readonly string[];
}

const ENDING = '.jsonl';

/**
 * Reads the gazetteer that ships, and the user's own files.
 * @throws DealgraphError `bad-data-file` with file and line of what does not fit; `file-error` for a file that cannot be read.
 */
export function loadGazetteer({ extra = [] }: GazetteerOptions = {}): Gazetteer {
  const folder = packagePath('data', 'gazetteer');
  const shipped = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  // The user's own come last, but are read first: they are what may be missing.
  const own = extra.map(read);
  const files = [...shipped.sort(compareText).map((name) => read(join(folder, name))), ...own];
  const rows = files.flatMap(({ text, file }) => readRows(text, file));
  return buildGazetteer(rows, sha256(files.map(({ text }) => text).join('\0')));
}

function read(file: string): { file: string; text: string } {
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch (cause) {
    throw unreadable(file, cause as NodeJS.ErrnoException);
  }
}

const CHECK_PERMISSIONS = 'check who owns it and its permissions';

/** What the codes of the operating system mean to the one who named the file. */
const MEANINGS: Readonly<Record<string, { reason: string; hint: string }>> = {
  ENOENT: { reason: 'there is no such file', hint: 'check the path; it counts from the folder you are in' },
  ENOTDIR: { reason: 'a part of its path is a file, not a folder', hint: 'check the path' },
  EISDIR: { reason: 'it is a folder', hint: 'name the files in it, each with its own --gazetteer' },
  EACCES: { reason: 'it may not be read', hint: CHECK_PERMISSIONS },
  EPERM: { reason: 'it may not be read', hint: CHECK_PERMISSIONS },
};

function unreadable(file: string, cause: NodeJS.ErrnoException): DealgraphError {
  const { reason, hint } = MEANINGS[cause.code ?? ''] ?? { reason: cause.message, hint: CHECK_PERMISSIONS };
  return new DealgraphError('file-error', `the gazetteer cannot be read: ${reason}`, { file, hint, cause });
}
