import { seededRandom } from '../../bench/support/numbers.ts';
import { CELL_WIDTH } from '../../src/extract/parse/cells.ts';
import {
  attach,
  begin,
  type Configuration,
  createConfiguration,
  headFor,
  isAllowed,
  isDone,
  MOVES,
  SHIFT,
  shift,
} from '../../src/extract/parse/configuration.ts';
import { chooseMove, createMover, type LabelChooser } from '../../src/extract/parse/greedy.ts';
import { MOVE_FEATURES } from '../../src/extract/parse/moveFeatures.ts';
import { shuffle } from '../random.ts';
import { costOf } from './oracle.ts';
import { createPerceptron } from './perceptron.ts';

/** A sentence as a parser learns it, without punctuation. */
export interface ParseExample {
  size: number;
  /** How often it is shown in an epoch. */
  weight: number;
  /** Cells of its words, by place from 1. */
  cells: Int32Array;
  /** Head and label by place; place 0 is the root. */
  heads: Int32Array;
  labels: Int32Array;
}

export interface MoveSettings {
  bits: number;
  epochs: number;
  /** From this epoch on, from 0, the parser goes where its own moves lead, so that it learns what to do after mistakes. */
  exploreFrom: number;
  /** How often it does then. */
  explore: number;
  seed: number;
}

/** Chooses a label for an arc, and may learn from the example in which it stands. */
export type LabelLearner = (state: Configuration, head: number, example: ParseExample) => ReturnType<LabelChooser>;

/** Learns moves with a dynamic oracle. @returns weights of a classifier of moves, on average. */
export function trainMoves(
  examples: readonly ParseExample[],
  { bits, epochs, exploreFrom, explore, seed }: MoveSettings,
  labelFor: LabelLearner,
  log: (line: string) => void,
): Float32Array {
  const perceptron = createPerceptron(MOVES, bits);
  const mover = createMover(perceptron.linear);
  const random = seededRandom(seed);
  const state = createConfiguration(Math.max(...examples.map(({ size }) => size)));
  const order = examples.flatMap((example) => new Array<ParseExample>(example.weight).fill(example));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let mistakes = 0;
    for (const example of shuffle(order, random)) {
      beginExample(state, example);
      while (!isDone(state)) {
        const guess = chooseMove(state, mover);
        const right = bestOfCheapest(state, mover.scores, example.heads);
        const isWrong = guess !== right;
        if (isWrong) perceptron.update(mover.features, MOVE_FEATURES, right, guess);
        if (isWrong) mistakes++;
        perceptron.tick();
        make(state, isWrong && epoch >= exploreFrom && random() < explore ? guess : right, example, labelFor);
      }
    }
    log(`epoch ${epoch + 1}: ${mistakes} wrong moves`);
  }
  return perceptron.average();
}

function beginExample(state: Configuration, { size, cells }: ParseExample): void {
  begin(state, size);
  state.cells.set(cells, CELL_WIDTH);
}

/** Of the moves that cost least, the one that scores best. */
function bestOfCheapest(state: Configuration, scores: Int32Array, gold: Int32Array): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let move = SHIFT; move < MOVES; move++) {
    if (!isAllowed(state, move)) continue;
    const cost = costOf(move, state, gold);
    if (cost < least || (cost === least && scores[move]! > scores[best]!)) best = move;
    least = Math.min(least, cost);
  }
  return best;
}

function make(state: Configuration, move: number, example: ParseExample, labelFor: LabelLearner): void {
  if (move === SHIFT) {
    shift(state);
    return;
  }
  const head = headFor(state, move);
  attach(state, head, labelFor(state, head, example));
}
