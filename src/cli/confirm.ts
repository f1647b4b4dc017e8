import { DealgraphError } from '../domain/errors.ts';
import { ask } from './ask.ts';
import type { Io } from './io.ts';

/**
 * Asks whether to do what cannot be undone; only "y" or "yes" is a yes.
 * @throws DealgraphError `usage` where there is no terminal to ask on.
 */
export async function confirm(question: string, io: Pick<Io, 'stdin' | 'stderr'>): Promise<boolean> {
  if (!io.stdin.isTTY || !io.stderr.isTTY) {
    throw new DealgraphError('usage', 'this cannot be undone, and there is no terminal to ask on', {
      hint: 'add --yes if you are sure',
    });
  }
  return /^y(?:es)?$/i.test((await ask(`${question} [y/N] `, io, { shown: true })).trim());
}
