import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DealgraphError } from '../domain/errors.ts';

/** What must outlive the writing of a file: the store, and the input of the job. */
export interface Precious {
  store: string;
  inputs?: readonly string[];
}

/** A store is its file and the engine's log beside it. */
const STORE_FILES = ['', '.wal'];

/**
 * Refuses to write over what a command works with, by whatever name it is called.
 * @param option that names the file, for the message: `--out`.
 * @throws DealgraphError `usage`.
 */
export function checkOutput(option: string, path: string, { store, inputs = [] }: Precious): void {
  const target = realPath(path);
  const refuse = (what: string): never => {
    throw new DealgraphError('usage', `${option} ${path} would overwrite ${what}`, {
      hint: 'name another file',
    });
  };
  const file = realPath(store);
  if (STORE_FILES.some((ending) => target === file + ending)) refuse(`the store ${store}`);
  if (inputs.some((input) => realPath(input) === target)) refuse('what is to be read');
}

/** The path with its links resolved, as far as it exists. */
function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    // A file that is still to be made has no real path, but its folder may.
    const folder = dirname(absolute);
    return folder === absolute ? absolute : join(realPath(folder), basename(absolute));
  }
}
