import type { ParserParts } from '../../src/extract/parse/parts.ts';
import type { Inventory } from './inventory.ts';
import { labelListsOf } from './labelLists.ts';
import { labelSchool } from './learnLabels.ts';
import { toBytes } from './perceptron.ts';
import type { Settings } from './settings.ts';
import { type ParseExample, trainMoves } from './trainMoves.ts';

/** Trains a parser: moves, and beside them the labels of arcs. */
export function trainParser(
  examples: readonly ParseExample[],
  labels: Inventory,
  tags: number,
  settings: Settings,
  log: (line: string) => void,
): Pick<ParserParts, 'moves' | 'labels' | 'labelLists'> {
  const labelLists = labelListsOf(examples, tags);
  const school = labelSchool(labels.names.length, labels.numberOf('root'), labelLists, settings.labelBits);
  const moves = toBytes(trainMoves(examples, { ...settings, bits: settings.moveBits }, school.learn, log));
  return { moves, labelLists, labels: toBytes(school.average()) };
}
