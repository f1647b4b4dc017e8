import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Result } from '../support/figure.ts';
import { predict } from '../support/predict.ts';
import { type Counts, score } from '../support/scorer.ts';

/** Sets of the evaluation folder, with the levels of score.py that tell something there and the least F1 to reach. */
const SETS: readonly { set: string; levels: Readonly<Record<string, number | undefined>> }[] = [
  { set: 'articles', levels: { 'pair.relaxed': 0.6, 'typed.relaxed': 0.4, 'polarity.relaxed': undefined } },
  { set: 'core', levels: { 'typed.relaxed': undefined } },
  { set: 'knowledgenet', levels: { 'typed.relaxed': undefined } },
];

function resultOf(what: string, { P, R, F1 }: Counts, least: number | undefined): Result {
  const result = { what, measured: `F1 ${F1}`, reference: `precision ${P}, recall ${R}` };
  return least === undefined ? { ...result, target: '' } : { ...result, target: `≥ ${least}`, met: F1 >= least };
}

/** What the shipped extractor scores on each set of the evaluation folder, by that folder's own scorer. */
export const scores: Figure = {
  name: 'scores',
  async measure({ evalFolder }) {
    if (!evalFolder) return [];
    const results: Result[] = [];
    for (const { set, levels } of SETS) {
      const gold = join(evalFolder, set, 'dev.jsonl');
      if (existsSync(gold)) {
        const scored = score(evalFolder, gold, (await predict(gold)).predictions);
        for (const [level, least] of Object.entries(levels))
          results.push(resultOf(`${set}, ${level}`, scored.level(level), least));
      } else results.push({ what: set, measured: 'absent', reference: gold, target: '' });
    }
    return results;
  },
};
