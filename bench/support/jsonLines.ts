import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of a file of JSON lines, or of all of them in a folder. */
export function jsonLines(path: string): unknown[] {
  const isFolder = statSync(path).isDirectory();
  const inside = isFolder ? readdirSync(path).sort() : [];
  const files = isFolder ? inside.filter((file) => file.endsWith('.jsonl')).map((file) => join(path, file)) : [path];
  return files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines.map((line): unknown => JSON.parse(line));
  });
}
