import type { ArticleOutcome } from '../pipeline/outcome.ts';

const MOST_PROBLEMS = 10;

/** Remembers of a job what its summary needs: what told of something, and the first things that were left out. */
export class JobLog {
  /** Ids of the articles that are new or changed and state claims. */
  readonly telling: string[] = [];
  readonly problems: ArticleOutcome[] = [];

  add(outcome: ArticleOutcome): void {
    const isNews = outcome.outcome === 'new' || outcome.outcome === 'changed';
    if (isNews && outcome.id !== undefined && (outcome.claims ?? 0) > 0) this.telling.push(outcome.id);
    const isProblem = outcome.outcome === 'skipped' || outcome.outcome === 'failed';
    if (isProblem && this.problems.length < MOST_PROBLEMS) this.problems.push(outcome);
  }
}
