import type { ArticleOutcome } from '../pipeline/outcome.ts';
import { type Io, write } from './io.ts';
import { plain } from './output/plain.ts';

type Problem = Pick<ArticleOutcome, 'origin' | 'reason' | 'hint'>;

/** Says on stderr what was left out: `dealgraph: file:line: what is wrong`, and what to do about it. */
export async function reportProblem({ origin, reason, hint }: Problem, io: Io): Promise<void> {
  const advice = hint ? `hint: ${plain(hint)}\n` : '';
  await write(io.stderr, `dealgraph: ${plain(`${origin}: ${reason ?? 'left out'}`)}\n${advice}`);
}
