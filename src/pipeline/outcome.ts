import type { InputIssue, InputWarning } from '../domain/errors.ts';

export const OUTCOMES = ['new', 'changed', 'unchanged', 'skipped', 'failed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of one thing that was read: a line of the job's report. */
export interface ArticleOutcome {
  outcome: Outcome;
  /** Where it was read: a path, `path:line`, or `-`. */
  origin: string;
  /** Id of the article; none for input that is not one. */
  id?: string;
  title?: string;
  /** How many claims it states, where it was read for claims. */
  claims?: number;
  /** Short and stable, for programs, where it was skipped or failed. */
  code?: string;
  reason?: string;
  hint?: string;
  /** What of it could not be made use of, though it was read. */
  warnings?: readonly InputWarning[];
}

export function outcomeOfIssue({ outcome, file, line, code, message, hint }: InputIssue): ArticleOutcome {
  const origin = line === undefined ? file : `${file}:${line}`;
  return { outcome, origin, code, reason: message, ...(hint !== undefined && { hint }) };
}
