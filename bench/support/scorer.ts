import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { toJsonLine } from '../../src/cli/output/json.ts';
import type { ArticleFacts } from '../../src/pipeline/extract.ts';

const Counts = z.object({
  P: z.number(),
  R: z.number(),
  F1: z.number(),
  tp: z.number(),
  fp: z.number(),
  fn: z.number(),
});
export type Counts = z.infer<typeof Counts>;

const Report = z.looseObject({
  'by relation': z.record(z.string(), Counts),
  'fact-free articles left empty': z.string(),
});

export interface Scored {
  /** By level and names, as `typed.relaxed`. */
  level(name: string): Counts;
  /** Typed, relaxed. */
  byRelation: Readonly<Record<string, Counts>>;
  /** As "18 of 23"; "0 of 0" where the set has none. */
  leftEmpty: string;
  /** What the scorer says of single facts, typed and relaxed: lines of `missing` and `extra` with article and names. */
  errors: string[];
}

/**
 * Scores facts with the evaluation folder's own scorer.
 * @param relations judged ones; all where absent.
 */
export function score(
  evalFolder: string,
  gold: string,
  articles: readonly ArticleFacts[],
  relations?: readonly string[],
): Scored {
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-scores-'));
  try {
    const predicted = join(folder, 'predicted.jsonl');
    writeFileSync(predicted, articles.map(({ id, facts }) => `${toJsonLine({ id, facts })}\n`).join(''));
    const only = relations ? ['--rels', relations.join(',')] : [];
    const command = [join(evalFolder, 'score.py'), gold, predicted, '--errors', ...only];
    return parseReport(execFileSync('python3', command, { encoding: 'utf8', maxBuffer: 2 ** 28 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lines on single facts, then the figures as one JSON object. */
function parseReport(printed: string): Scored {
  const figures = printed.startsWith('{') ? 0 : printed.indexOf('\n{') + 1;
  const report = Report.parse(JSON.parse(printed.slice(figures)));
  return {
    level: (name) => Counts.parse(report[name]),
    byRelation: report['by relation'],
    leftEmpty: report['fact-free articles left empty'],
    errors: printed.slice(0, figures).split('\n').filter(Boolean),
  };
}
