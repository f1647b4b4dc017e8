import { DealgraphError } from '../../domain/errors.ts';

/** One line of the doctor's report. */
export interface Finding {
  check: string;
  state: 'ok' | 'warn' | 'fail';
  message: string;
  /** What to do about it. */
  hint?: string;
}

/** A check that could not be made. */
export function failed(check: string, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof DealgraphError ? error.hint : undefined;
  return { check, state: 'fail', message, ...(hint !== undefined && { hint }) };
}
