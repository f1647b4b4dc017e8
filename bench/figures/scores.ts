import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Figure, Result } from '../support/figure.ts';

const COMMAND = join(import.meta.dirname, '../../src/cli/main.ts');

/** Sets of the evaluation folder, with the levels of score.py that tell something there and the least F1 to reach. */
const SETS: readonly { set: string; levels: Readonly<Record<string, number | undefined>> }[] = [
  { set: 'articles', levels: { 'pair.relaxed': 0.6, 'typed.relaxed': 0.4, 'polarity.relaxed': undefined } },
  { set: 'core', levels: { 'typed.relaxed': undefined } },
  { set: 'knowledgenet', levels: { 'typed.relaxed': undefined } },
];

const Score = z.object({ P: z.number(), R: z.number(), F1: z.number() });

function scoreSet(evalFolder: string, gold: string): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-bench-'));
  try {
    const predicted = join(folder, 'predicted.jsonl');
    // It says on stderr which lines it skips; what makes it fail is in the error.
    const options = { maxBuffer: 2 ** 30, stdio: 'pipe' } as const;
    const facts = execFileSync(process.execPath, [COMMAND, 'extract', gold, '--format', 'ndjson'], options);
    writeFileSync(predicted, facts);
    const scored = execFileSync('python3', [join(evalFolder, 'score.py'), gold, predicted], { encoding: 'utf8' });
    return z.record(z.string(), z.unknown()).parse(JSON.parse(scored));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function resultOf(what: string, score: unknown, least: number | undefined): Result {
  const { P, R, F1 } = Score.parse(score);
  const result = { what, measured: `F1 ${F1}`, reference: `precision ${P}, recall ${R}` };
  return least === undefined ? { ...result, target: '' } : { ...result, target: `≥ ${least}`, met: F1 >= least };
}

/** What `dealgraph extract` scores on each set of the evaluation folder, by that folder's own scorer. */
export const scores: Figure = {
  name: 'scores',
  async measure({ evalFolder }) {
    if (!evalFolder) return [];
    return SETS.flatMap(({ set, levels }) => {
      const gold = join(evalFolder, set, 'dev.jsonl');
      if (!existsSync(gold)) return [{ what: set, measured: 'absent', reference: gold, target: '' }];
      const scored = scoreSet(evalFolder, gold);
      return Object.entries(levels).map(([level, least]) => resultOf(`${set}, ${level}`, scored[level], least));
    });
  },
};
