import { readFileSync, statSync } from 'node:fs';

/**
 * The process that holds a lock on a file, where the system tells (Linux does, in `/proc/locks`).
 * @returns its id, or undefined where it cannot be known.
 */
export function lockHolder(path: string): number | undefined {
  try {
    const { ino } = statSync(path);
    // "1: FLOCK  ADVISORY  WRITE 7527 fe:00:10004060 0 EOF": the process, then device and inode.
    const holder = new RegExp(`\\b(?:READ|WRITE)\\s+(\\d+)\\s+\\S+:${ino}\\s`).exec(
      readFileSync('/proc/locks', 'utf8'),
    );
    return holder ? Number(holder[1]) : undefined;
  } catch {
    // Other systems have no such list; who holds the lock is only a help to the reader.
    return undefined;
  }
}
