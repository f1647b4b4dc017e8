import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';

const MOST_DIFFERENCE = 0.4;

/** The path beside a missing one whose name is most like it, if any is. */
export async function nearestName(path: string): Promise<string | undefined> {
  const names = await readdir(dirname(path)).catch(() => []);
  if (names.length === 0) return undefined;
  const name = basename(path);
  const nearest = closest(name, names);
  return distance(name, nearest) <= name.length * MOST_DIFFERENCE ? join(dirname(path), nearest) : undefined;
}
