import { createMover, type Mover, scoreMoves } from '../../src/extract/parse/beam.ts';
import { AT, CELL_WIDTH } from '../../src/extract/parse/cells.ts';
import type { ClassLists } from '../../src/extract/parse/classLists.ts';
import {
  attach,
  type Configuration,
  type Forest,
  headFor,
  MOVES,
  SHIFT,
  shift,
} from '../../src/extract/parse/configuration.ts';
import { LABEL_FEATURES, labelFeatures } from '../../src/extract/parse/labelFeatures.ts';
import { createLabeller, type Labeller, onlyLabel } from '../../src/extract/parse/labeller.ts';
import { sumClass } from '../../src/extract/parse/linear.ts';
import { MOVE_FEATURES, moveFeatures } from '../../src/extract/parse/moveFeatures.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';

/** Learners of moves and of labels, which score parses together. */
export interface MoveSchool {
  moves: Perceptron;
  labels: Perceptron;
  mover: Mover;
  labeller: Labeller;
}

/** @param labels how many there are; `root` is that of the word below the root. */
export function moveSchool(
  labels: number,
  root: number,
  lists: ClassLists,
  bits: { moveBits: number; labelBits: number },
): MoveSchool {
  const school = { moves: createPerceptron(MOVES, bits.moveBits), labels: createPerceptron(labels, bits.labelBits) };
  const labeller = createLabeller(school.labels.linear, lists, root);
  return { ...school, mover: createMover(school.moves.linear), labeller };
}

/** Makes a right move, with the right label if it makes an arc. @param labels true ones by place. */
export function makeRight(
  school: MoveSchool,
  forest: Forest,
  state: Configuration,
  move: number,
  labels: Int32Array,
): Configuration {
  const { mover, labeller } = school;
  scoreMoves(forest, state, mover);
  const score = state.score + mover.scores[move]!;
  if (move === SHIFT) return shift(state, score);
  const head = headFor(state, move);
  const only = onlyLabel(forest, state, head, labeller);
  if (only >= 0) return attach(forest, state, move, only, score);
  const label = labels[forest.cells[state.stack.node * CELL_WIDTH + AT.place]!]!;
  labelFeatures(forest, state, head, labeller.linear.mask, labeller.features);
  const ofLabel = sumClass(labeller.linear, labeller.features, LABEL_FEATURES, label);
  return attach(forest, state, move, label, score + ofLabel);
}

/** Rewards (`by` 1) or punishes (`by` -1) the move that led to a configuration, and its label if there was a choice. */
export function learnMove(
  school: MoveSchool,
  forest: Forest,
  { before, move, label }: Configuration,
  by: number,
): void {
  const { moves, labels, mover, labeller } = school;
  const state = before!;
  moveFeatures(forest, state, mover.linear.mask, mover.features);
  moves.update(mover.features, MOVE_FEATURES, move, by);
  if (move === SHIFT) return;
  const head = headFor(state, move);
  if (onlyLabel(forest, state, head, labeller) >= 0) return;
  labelFeatures(forest, state, head, labeller.linear.mask, labeller.features);
  labels.update(labeller.features, LABEL_FEATURES, label, by);
}
