import type { InputIssue } from '../../domain/errors.ts';

/** A file to read. */
export interface Found {
  kind: 'file';
  file: string;
}

/** What a search for files yields. */
export type Finding = Found | { kind: 'issue'; issue: InputIssue };

export function found(file: string): Finding {
  return { kind: 'file', file };
}

export function notFound(issue: Omit<InputIssue, 'outcome'>, outcome: InputIssue['outcome'] = 'failed'): Finding {
  return { kind: 'issue', issue: { outcome, ...issue } };
}
