import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../domain/ids.ts';
import { brokenLink, fileIssue } from './fileIssue.ts';
import { type Finding, found, notFound } from './found.ts';

const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules']);

/**
 * Every file in a folder and the folders in it, in the order of their names; hidden ones and `node_modules` are left out.
 * @param entered real paths of the folders that were walked; none is walked twice, so that links in a circle come to an end.
 */
export async function* walkFolder(folder: string, entered: Set<string>): AsyncGenerator<Finding> {
  let entries: Dirent[];
  try {
    const real = await realpath(folder);
    if (entered.has(real)) return;
    entered.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return yield notFound(fileIssue(folder, error));
  }
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    if (entry.name.startsWith('.') || LEFT_OUT.has(entry.name)) continue;
    yield* walkEntry(join(folder, entry.name), entry, entered);
  }
}

async function* walkEntry(path: string, entry: Dirent, entered: Set<string>): AsyncGenerator<Finding> {
  try {
    const target = entry.isSymbolicLink() ? await stat(path) : entry;
    if (target.isFile()) yield found(path);
    else if (target.isDirectory()) yield* walkFolder(path, entered);
  } catch (error) {
    const issue = fileIssue(path, error);
    yield notFound(issue.code === 'not-found' ? brokenLink(issue) : issue);
  }
}
