import { short } from '../support/numbers.ts';
import type { Predicted } from '../support/predict.ts';
import type { Counts, Scored } from '../support/scorer.ts';
import { markdownTable } from '../support/table.ts';
import type { EvalSet } from './sets.ts';

/** One set, read and scored. */
export interface Evaluated {
  set: EvalSet;
  predicted: Predicted;
  scored: Scored;
}

const LEVELS = ['pair', 'typed', 'polarity'] as const;

const three = (value: number): string => value.toFixed(3);
const cellsOf = ({ P, R, F1 }: Counts): string[] => [P, R, F1].map(three);

/** A row a set: precision, recall, F1 of pairs, of typed facts, and of typed facts with polarity. */
export function setTable(evaluated: readonly Evaluated[]): string {
  const head = ['set', 'articles', ...LEVELS.flatMap((level) => [`${level} P`, 'R', 'F1']), 'left empty', 'articles/s'];
  const rows = evaluated.map(({ set, predicted: { predictions, seconds }, scored }) => [
    set.names === 'strict' ? `${set.name} (strict)` : set.name,
    String(predictions.length),
    ...LEVELS.flatMap((level) => cellsOf(scored.level(`${level}.${set.names}`))),
    scored.leftEmpty,
    short(predictions.length / seconds),
  ]);
  return markdownTable(head, rows);
}

/** Precision, recall and F1 by relation, over the typed facts of all sets together. */
export function relationTable(evaluated: readonly Evaluated[]): string {
  const counted = evaluated.flatMap(({ scored }) => Object.entries(scored.byRelation));
  const byRelation = Map.groupBy(counted, ([relation]) => relation);
  const rows = [...byRelation.keys()].sort().map((relation) => {
    const sum = (what: 'tp' | 'fp' | 'fn'): number =>
      byRelation.get(relation)!.reduce((total, [, counts]) => total + counts[what], 0);
    const [tp, fp, fn] = [sum('tp'), sum('fp'), sum('fn')];
    const shares = [tp / (tp + fp || 1), tp / (tp + fn || 1), (2 * tp) / (2 * tp + fp + fn || 1)];
    return [relation, String(tp + fn), ...shares.map(three)];
  });
  return markdownTable(['relation', 'facts', 'P', 'R', 'F1'], rows);
}
