import {
  attach,
  begin,
  type Configuration,
  headFor,
  isAllowed,
  isDone,
  MOVES,
  RIGHT,
  SHIFT,
  shift,
} from './configuration.ts';
import { LABEL_FEATURES, labelFeatures } from './labelFeatures.ts';
import { bestOf, type Linear, sumScores } from './linear.ts';
import { MOVE_FEATURES, moveFeatures } from './moveFeatures.ts';

/** What decides: classifiers of moves and of labels, with what they work on. */
export interface Deciders {
  moves: Linear;
  labels: Linear;
  moveFeatures: Int32Array;
  moveScores: Int32Array;
  labelFeatures: Int32Array;
  labelScores: Int32Array;
}

/** Classifiers with room to work in. */
export function createDeciders(moves: Linear, labels: Linear): Deciders {
  return {
    moves,
    labels,
    moveFeatures: new Int32Array(MOVE_FEATURES),
    moveScores: new Int32Array(MOVES),
    labelFeatures: new Int32Array(LABEL_FEATURES),
    labelScores: new Int32Array(labels.classes),
  };
}

/** Scores the moves of a configuration into `moveScores`. */
export function scoreMoves(state: Configuration, deciders: Deciders): void {
  moveFeatures(state, deciders.moves.mask, deciders.moveFeatures);
  sumScores(deciders.moves, deciders.moveFeatures, MOVE_FEATURES, deciders.moveScores);
}

/** The label for an arc from `head` to the top of the stack. */
export function chooseLabel(state: Configuration, head: number, deciders: Deciders): number {
  labelFeatures(state, head, deciders.labels.mask, deciders.labelFeatures);
  sumScores(deciders.labels, deciders.labelFeatures, LABEL_FEATURES, deciders.labelScores);
  return bestOf(deciders.labelScores, deciders.labels.classes);
}

/** The best of the moves that are allowed; there is one until a parse is done. */
export function bestMove(state: Configuration, scores: Int32Array): number {
  let best = -1;
  for (let move = SHIFT; move <= RIGHT; move++) {
    if (isAllowed(state, move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  }
  return best;
}

/**
 * Gives each word a head, the best move first, and never looks back.
 * @param rootLabel the label of the word below the root.
 */
export function parseGreedily(state: Configuration, size: number, deciders: Deciders, rootLabel: number): void {
  begin(state, size);
  while (!isDone(state)) {
    scoreMoves(state, deciders);
    const move = bestMove(state, deciders.moveScores);
    if (move === SHIFT) {
      shift(state);
      continue;
    }
    const head = headFor(state, move);
    attach(state, head, head === 0 ? rootLabel : chooseLabel(state, head, deciders));
  }
}
