import { accessSync, closeSync, constants, openSync, readSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DealgraphError } from '../../domain/errors.ts';

export interface StoreFileOptions {
  /** Whether a store that is not there yet is made. */
  create: boolean;
  readOnly: boolean;
}

/**
 * Makes sure that a path is a store, or a place where one can be made, before the engine touches it: the engine would
 * make missing folders, and files in the place of missing stores, without a word.
 */
export function checkStoreFile(path: string, options: StoreFileOptions): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found) checkFile(path, found, options);
  else checkPlace(path, options);
}

function checkFile(path: string, found: Stats, { readOnly }: StoreFileOptions): void {
  if (found.isDirectory()) throw notAStore(path, 'is a folder');
  if (!found.isFile()) throw notAStore(path, 'is not a regular file');
  checkAccess(path, readOnly ? constants.R_OK : constants.R_OK | constants.W_OK);
  // The engine keeps its log in a folder beside the file.
  if (!readOnly) checkAccess(dirname(path), constants.W_OK);
  if (found.size === 0) throw notAStore(path, 'is empty');
  if (!hasMagic(path)) throw notAStore(path, 'is a file of another kind');
}

function checkPlace(path: string, { create, readOnly }: StoreFileOptions): void {
  if (!create || readOnly) {
    throw new DealgraphError('not-found', `there is no store at ${path}`, {
      file: path,
      hint: `build one first: dealgraph ingest FOLDER --store ${path}`,
    });
  }
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new DealgraphError('file-error', `there is no folder ${folder} to keep the store in`, {
      file: path,
      hint: `make it (mkdir -p ${folder}) or name another place`,
    });
  }
  checkAccess(folder, constants.W_OK);
}

function notAStore(path: string, what: string): DealgraphError {
  return new DealgraphError('store-corrupt', `${path} ${what}, not a store`, {
    file: path,
    hint: 'nothing was changed; name another path, which will be created',
  });
}

function checkAccess(path: string, mode: number): void {
  try {
    accessSync(path, mode);
  } catch (error) {
    const what = mode & constants.W_OK ? 'written' : 'read';
    throw new DealgraphError('file-error', `${path} cannot be ${what}`, {
      file: path,
      hint: 'check its permissions, or name another place for the store',
      cause: error,
    });
  }
}

/** Every file of the engine begins with these bytes. */
const MAGIC = 'GRAF';

function hasMagic(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(MAGIC.length);
    readSync(file, start);
    return start.toString('latin1') === MAGIC;
  } finally {
    closeSync(file);
  }
}
