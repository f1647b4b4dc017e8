import { statSync } from 'node:fs';

/** Where to write first, and how to open it. */
export interface Staging {
  path: string;
  flags: 'w' | 'wx';
}

/** A temporary file beside the one that is wanted; a device or pipe is written itself, since it must not be replaced. */
export function stagingPath(path: string): Staging {
  const target = statSync(path, { throwIfNoEntry: false });
  if (target && !target.isFile()) return { path, flags: 'w' };
  return { path: `${path}.${process.pid}.tmp`, flags: 'wx' };
}
