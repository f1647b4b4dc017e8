import type { ArticleOutcome } from '../pipeline/outcome.ts';
import { type Problem, warningsOf } from './problems.ts';

const MOST_TOLD = 10;

/** Remembers of a job what its summary needs: what told of something, and the first things that went wrong. */
export class JobLog {
  /** Ids of the articles that are new or changed and state claims. */
  readonly telling: string[] = [];
  /** What was left out. */
  readonly problems: ArticleOutcome[] = [];
  /** What was read, but not with all that came with it. */
  readonly warnings: Problem[] = [];

  add(outcome: ArticleOutcome): void {
    const isNews = outcome.outcome === 'new' || outcome.outcome === 'changed';
    if (isNews && outcome.id !== undefined && (outcome.claims ?? 0) > 0) this.telling.push(outcome.id);
    const isProblem = outcome.outcome === 'skipped' || outcome.outcome === 'failed';
    if (isProblem && this.problems.length < MOST_TOLD) this.problems.push(outcome);
    this.warnings.push(...warningsOf(outcome).slice(0, MOST_TOLD - this.warnings.length));
  }
}
