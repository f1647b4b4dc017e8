import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Vitest's global set-up: all temporary files of a run, those that the engine leaves where a worker is ended too, are in one folder,
 * which goes when the run ends.
 */
export default function setup(): () => void {
  // Short, since the paths of sockets are limited.
  const folder = mkdtempSync(join(tmpdir(), 'dg-'));
  // Tests of unreadable files run as somebody else.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
