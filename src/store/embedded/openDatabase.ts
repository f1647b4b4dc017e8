import { rmSync } from 'node:fs';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { DealgraphError } from '../../domain/errors.ts';
import { embeddedError } from './embeddedErrors.ts';
import { checkStoreFile, type StoreFileOptions } from './storeFile.ts';

const IN_MEMORY = ':memory:';

/** The log is folded into the file whenever it has grown by this much. */
const CHECKPOINT_BYTES = 64e6;

export interface DatabaseOptions extends StoreFileOptions {
  /** For tests: rows that a statement does not order come in random order. */
  shuffleUnordered?: boolean;
}

/**
 * Opens or creates the embedded database.
 * @param location a path, or `:memory:`.
 * @throws DealgraphError `not-found`, `file-error`, `store-corrupt`, `store-locked` or `disk-full`.
 */
export function openDatabase(location: string, options: DatabaseOptions): GrafeoDB {
  const { shuffleUnordered = false } = options;
  if (location === IN_MEMORY) return grafeo.GrafeoDB.create(null, { shuffleUnordered });
  checkStoreFile(location, options);
  try {
    if (options.readOnly) return grafeo.GrafeoDB.openReadOnly(location);
    const database = grafeo.GrafeoDB.create(location, { shuffleUnordered });
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    return database;
  } catch (error) {
    const known = embeddedError(error, location);
    // What the engine leaves of a file for which there was no room.
    if (known instanceof DealgraphError && known.code === 'disk-full') rmSync(`${location}.creating`, { force: true });
    if (known instanceof DealgraphError) throw known;
    throw new DealgraphError('store-unreachable', `the store ${location} cannot be opened`, {
      file: location,
      hint: 'run it again with --debug to see what the engine says',
      cause: error,
    });
  }
}
