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
  const files = [...shipped.sort(compareText).map((name) => join(folder, name)), ...extra];
  const texts = files.map(read);
  const rows = files.flatMap((file, i) => readRows(texts[i]!, file));
  return buildGazetteer(rows, sha256(texts.join('\0')));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new DealgraphError('file-error', `cannot read the gazetteer: ${(cause as Error).message}`, {
      file,
      hint: 'check the path and its permissions',
      cause,
    });
  }
}
