import type { ArticleOutcome } from '../pipeline/outcome.ts';
import { type Io, write } from './io.ts';
import { plain } from './output/plain.ts';

/** Something to say of a thing that was read, or could not be. */
export type Problem = Pick<ArticleOutcome, 'origin' | 'code' | 'reason' | 'hint'>;

/** What an article's warnings say, each as a problem of its own. */
export function warningsOf({ origin, warnings = [] }: Pick<ArticleOutcome, 'origin' | 'warnings'>): Problem[] {
  return warnings.map(({ code, message, hint }) => ({ origin, code, reason: message, ...(hint && { hint }) }));
}

/** Says on stderr what went wrong: `dealgraph: file:line: what is wrong`, and what to do about it. */
export async function reportProblem({ origin, reason, hint }: Problem, io: Io): Promise<void> {
  const advice = hint ? `hint: ${plain(hint)}\n` : '';
  await write(io.stderr, `dealgraph: ${plain(`${origin}: ${reason ?? 'left out'}`)}\n${advice}`);
}
