import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Path of a file or folder that ships with the package; the same from `src/` and from `dist/`. */
export function packagePath(...segments: string[]): string {
  return join(ROOT, ...segments);
}
