import type { InputIssue } from '../../domain/errors.ts';

/** What a search for files yields: a file to read, or what was found instead. */
export type Finding = { kind: 'file'; file: string } | { kind: 'issue'; issue: InputIssue };

export function found(file: string): Finding {
  return { kind: 'file', file };
}

export function notFound(issue: InputIssue): Finding {
  return { kind: 'issue', issue };
}
