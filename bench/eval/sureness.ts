import { markdownTable } from '../support/table.ts';
import type { GoldText } from './gold.ts';
import type { Evaluated } from './report.ts';
import { foundOf, sameTyped } from './statement.ts';

/** From this confidence on, in percent, facts are meant to be right nine times in ten. */
const SURE = 80;
const STEP = 10;

/** How often facts are right, relation and direction too, by the confidence that they are given. */
export function surenessTable(
  evaluated: readonly Evaluated[],
  goldOf: (path: string) => readonly GoldText[],
  symmetric: ReadonlySet<string>,
): string {
  const facts = evaluated.flatMap(({ set, predicted }) => {
    const golds = new Map(goldOf(set.gold).map((gold) => [gold.id, gold]));
    return predicted.predictions.flatMap(({ id, facts: found }) => {
      const judged = found.filter(({ relation }) => !set.relations || set.relations.includes(relation));
      return judged.map((fact) => {
        const isRight = (golds.get(id)?.facts ?? []).some((gold) => sameTyped(foundOf(fact), gold, symmetric));
        return { confidence: fact.confidence, isRight };
      });
    });
  });
  const rowOf = (label: string, isIn: (confidence: number) => boolean): string[] => {
    const within = facts.filter(({ confidence }) => isIn(confidence));
    const right = within.filter(({ isRight }) => isRight).length;
    return [label, String(within.length), String(right), (right / (within.length || 1)).toFixed(2)];
  };
  const steps = Array.from({ length: 100 / STEP }, (_, i) => i * STEP);
  const rows = steps.map((from) => {
    const isLast = from + STEP === 100;
    return rowOf(`${from} to ${from + STEP} %`, (c) => c >= from && (c < from + STEP || isLast));
  });
  return markdownTable(
    ['confidence', 'facts', 'right', 'share'],
    [...rows, rowOf(`from ${SURE} % on`, (c) => c >= SURE)],
  );
}
