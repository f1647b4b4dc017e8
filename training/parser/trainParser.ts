import type { ParserParts } from '../../src/extract/parse/parts.ts';
import type { ParseExample } from './examples.ts';
import type { Inventory } from './inventory.ts';
import { labelListsOf } from './labelLists.ts';
import { moveSchool } from './learnMoves.ts';
import { largestOf, toBytes } from './perceptron.ts';
import type { Settings } from './settings.ts';
import { trainMoves } from './trainMoves.ts';

/** Trains a parser: moves and the labels of arcs, whose scores are summed and so must be kept on one scale. */
export function trainParser(
  examples: readonly ParseExample[],
  labels: Inventory,
  tags: number,
  settings: Settings,
  log: (line: string) => void,
): Pick<ParserParts, 'moves' | 'labels' | 'labelLists'> {
  const labelLists = labelListsOf(examples, tags);
  const school = moveSchool(labels.names.length, labels.numberOf('root'), labelLists, settings);
  trainMoves(examples, school, settings, log);
  const [ofMoves, ofLabels] = [school.moves.average(), school.labels.average()];
  const largest = Math.max(largestOf(ofMoves), largestOf(ofLabels));
  return { labelLists, moves: toBytes(ofMoves, largest), labels: toBytes(ofLabels, largest) };
}
