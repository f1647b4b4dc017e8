import type { InputIssue } from '../../domain/errors.ts';

/** What the codes of the operating system mean to the one who gave the path. */
const MEANINGS: Readonly<Record<string, Pick<InputIssue, 'code' | 'message' | 'hint'>>> = {
  ENOENT: { code: 'not-found', message: 'there is no such file or folder' },
  EACCES: { code: 'unreadable', message: 'it may not be read', hint: 'check who owns it and its permissions' },
  EPERM: { code: 'unreadable', message: 'it may not be read', hint: 'check who owns it and its permissions' },
  ELOOP: { code: 'link-loop', message: 'it is a link that leads back to itself' },
  ENOTDIR: { code: 'not-found', message: 'a part of the path is a file, not a folder' },
  ENAMETOOLONG: { code: 'not-found', message: 'the path is longer than a path can be' },
  EMFILE: { code: 'unreadable', message: 'too many files are open', hint: 'raise the limit of open files (ulimit -n)' },
};

/**
 * The issue that an error of the file system is for the job.
 * @throws the error itself where it is not one of the file system.
 */
export function fileIssue(file: string, error: unknown): InputIssue {
  const code = systemCode(error);
  if (!code) throw error;
  const meaning = MEANINGS[code] ?? { code: 'unreadable', message: `it cannot be read: ${(error as Error).message}` };
  return { outcome: 'failed', file, ...meaning };
}

/** The same issue for a path that is there, but leads nowhere. */
export function brokenLink(issue: InputIssue): InputIssue {
  return { ...issue, code: 'broken-link', message: 'it is a link to a file that is not there' };
}

/** `ENOENT` and the like; undefined for other errors. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
