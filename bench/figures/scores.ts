import { setsIn } from '../eval/sets.ts';
import type { Figure, Result } from '../support/figure.ts';
import { predict } from '../support/predict.ts';
import { type Counts, score } from '../support/scorer.ts';

/** What of each set is shown, and the least F1 to reach. Of the passages the models learn: `npm run crossvalidate` scores these. */
const LEVELS: Readonly<Record<string, Readonly<Record<string, number | undefined>>>> = {
  articles: { pair: 0.6, typed: 0.4, polarity: undefined },
};

function resultOf(what: string, { P, R, F1 }: Counts, least: number | undefined): Result {
  const result = { what, measured: `F1 ${F1}`, reference: `precision ${P}, recall ${R}` };
  return least === undefined ? { ...result, target: '' } : { ...result, target: `≥ ${least}`, met: F1 >= least };
}

/**
 * What the shipped extractor scores on each set of the evaluation folder, by that folder's own scorer; as in `npm run eval`, only
 * relations that a set annotates are judged, and names are compared as is usual for it.
 */
export const scores: Figure = {
  name: 'scores',
  async measure({ evalFolder }) {
    const results: Result[] = [];
    for (const { name, gold, relations, names } of evalFolder ? setsIn(evalFolder, undefined) : []) {
      if (!LEVELS[name]) continue;
      const scored = score(evalFolder!, gold, (await predict(gold)).predictions, relations);
      for (const [level, least] of Object.entries(LEVELS[name]))
        results.push(resultOf(`${name}, ${level}, ${names}`, scored.level(`${level}.${names}`), least));
    }
    return results;
  },
};
