import {
  attach,
  begin,
  type Configuration,
  headFor,
  isAllowed,
  isDone,
  MOVES,
  onlyMove,
  RIGHT,
  SHIFT,
  shift,
} from './configuration.ts';
import { type Linear, sumTriples } from './linear.ts';
import { MOVE_FEATURES, moveFeatures } from './moveFeatures.ts';

/** Chooses moves: a classifier, with what it works on. */
export interface Mover {
  linear: Linear;
  features: Int32Array;
  scores: Int32Array;
}

/** A classifier of moves with room to work in. */
export function createMover(linear: Linear): Mover {
  return { linear, features: new Int32Array(MOVE_FEATURES), scores: new Int32Array(MOVES) };
}

/** The best of the moves that are allowed; there is one until a parse is done. `mover` then holds the features and the scores of all. */
export function chooseMove(state: Configuration, { linear, features, scores }: Mover): number {
  moveFeatures(state, linear.mask, features);
  sumTriples(linear, features, MOVE_FEATURES, scores);
  let best = -1;
  for (let move = SHIFT; move <= RIGHT; move++) {
    if (isAllowed(state, move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  }
  return best;
}

/** Gives a label to the arc from `head` to the top of the stack. */
export type LabelChooser = (state: Configuration, head: number) => number;

/** Gives each word a head, the best move first, and never looks back. */
export function parseGreedily(state: Configuration, size: number, mover: Mover, labelFor: LabelChooser): void {
  begin(state, size);
  while (!isDone(state)) {
    const only = onlyMove(state);
    const move = only < 0 ? chooseMove(state, mover) : only;
    if (move === SHIFT) {
      shift(state);
      continue;
    }
    const head = headFor(state, move);
    attach(state, head, labelFor(state, head));
  }
}
