import { dirname } from 'node:path';
import { DealgraphError } from '../domain/errors.ts';

/** What the system says of a file that cannot be written, with what to do about it. */
export function fileError(path: string, error: NodeJS.ErrnoException): DealgraphError {
  const details = { file: path, cause: error };
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') {
    return new DealgraphError('disk-full', `no room left on the disk of ${path}`, {
      ...details,
      hint: 'nothing was put in its place; free some space and run it again',
    });
  }
  const hint =
    error.code === 'ENOENT'
      ? `make the folder first: mkdir -p ${dirname(path)}`
      : 'check its permissions, or name another file';
  return new DealgraphError('file-error', `${path} cannot be written: ${reason(error)}`, { ...details, hint });
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  return (code && REASONS[code]) ?? message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EROFS: 'the file system is read-only',
};
