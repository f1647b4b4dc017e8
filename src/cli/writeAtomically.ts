import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { fileError } from './fileError.ts';
import { stagingPath } from './stagingPath.ts';

/**
 * Writes text that comes in pieces to a file: to a temporary one beside it, put in its place when all is written, so
 * that nobody ever sees half of it.
 * @throws DealgraphError `file-error`, `disk-full`.
 */
export async function writeAtomically(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const staging = stagingPath(path);
  const file = await attempt(path, () => open(staging.path, staging.flags));
  try {
    await writeAll(file, path, pieces);
    if (staging.path !== path) await attempt(path, () => rename(staging.path, path));
  } catch (error) {
    if (staging.path !== path) await rm(staging.path, { force: true });
    throw error;
  }
}

async function writeAll(file: FileHandle, path: string, pieces: AsyncIterable<string>): Promise<void> {
  try {
    for await (const text of batches(pieces)) await attempt(path, () => file.writeFile(text));
  } finally {
    await file.close();
  }
}

const BATCH = 1 << 16;

/** Joins small pieces, since every write is a system call. */
export async function* batches(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let batch = '';
  for await (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

/** Runs one step on the file; what the system refuses becomes an error that names the file. */
async function attempt<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw fileError(path, error as NodeJS.ErrnoException);
  }
}
