import { glob, lstat, realpath, stat } from 'node:fs/promises';
import type { InputIssue } from '../../domain/errors.ts';
import { compareText } from '../../domain/ids.ts';
import { EXTENSIONS, formatByName } from '../formats.ts';
import { brokenLink, fileIssue, systemCode } from './fileIssue.ts';
import { type Finding, found, notFound } from './found.ts';
import { nearestName } from './nearestName.ts';
import { walkFolder } from './walkFolder.ts';

const STANDARD_INPUT = '-';
const GLOB_SIGNS = /[*?[{]/;

interface Seen {
  folders: Set<string>;
  files: Set<string>;
}

/**
 * The files that paths, folders, globs and `-` name, in that order, each real file once. In folders only files with a known ending
 * count, as search tools do; a file given by name, or by a glob, always does.
 * @param any whether every file of a folder is to be read, because the format is known.
 */
export async function* findFiles(inputs: Iterable<string>, any: boolean): AsyncGenerator<Finding> {
  const seen: Seen = { folders: new Set(), files: new Set() };
  for (const input of inputs) {
    for await (const finding of findInput(input, seen, any)) {
      if (finding.kind === 'issue' || (await isNew(finding.file, seen.files))) yield finding;
    }
  }
}

async function* findInput(input: string, seen: Seen, any: boolean): AsyncGenerator<Finding> {
  if (input === STANDARD_INPUT) return yield found(input);
  try {
    if ((await stat(input)).isDirectory()) yield* inFolder(input, seen, any);
    else yield found(input);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' && GLOB_SIGNS.test(input)) yield* byGlob(input, seen, any);
    else yield notFound(await explain(input, fileIssue(input, error)));
  }
}

async function* inFolder(folder: string, seen: Seen, any: boolean): AsyncGenerator<Finding> {
  let files = 0;
  let others = 0;
  const entered = seen.folders.size;
  for await (const finding of walkFolder(folder, seen.folders)) {
    if (finding.kind === 'issue') yield finding;
    else if (any || formatByName(finding.file)) yield finding;
    else others += 1;
    files += 1;
  }
  const isNewFolder = seen.folders.size > entered;
  if (files === others && isNewFolder) yield notFound(noArticles(folder, others));
}

async function* byGlob(pattern: string, seen: Seen, any: boolean): AsyncGenerator<Finding> {
  const paths: string[] = [];
  for await (const path of glob(pattern)) paths.push(path);
  for (const path of paths.sort(compareText)) {
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory();
    // A pattern such as `**` names a folder beside the files in it.
    if (!isFolder) yield found(path);
    else if (!pattern.includes('**')) yield* inFolder(path, seen, any);
  }
  if (paths.length === 0) yield notFound(noMatch(pattern));
}

async function isNew(file: string, files: Set<string>): Promise<boolean> {
  const real = file === STANDARD_INPUT ? file : await realpath(file).catch(() => file);
  if (files.has(real)) return false;
  files.add(real);
  return true;
}

async function explain(path: string, issue: InputIssue): Promise<InputIssue> {
  if (issue.code !== 'not-found') return issue;
  const isLink = await lstat(path).then(
    () => true,
    () => false,
  );
  if (isLink) return brokenLink(issue);
  const nearest = await nearestName(path);
  return nearest ? { ...issue, hint: `did you mean ${nearest}?` } : issue;
}

function noArticles(folder: string, others: number): InputIssue {
  const message =
    others === 0
      ? 'there are no files in this folder'
      : `none of the ${others} files in this folder is of a known kind`;
  const hint = `files that end in ${EXTENSIONS.join(' ')} are read; name other ones, or their format`;
  return { outcome: 'skipped', code: 'no-articles', file: folder, message, hint };
}

function noMatch(pattern: string): InputIssue {
  const hint = 'put the pattern in quotes; ** stands for any number of folders';
  return { outcome: 'failed', code: 'no-match', file: pattern, message: 'no file fits this pattern', hint };
}
