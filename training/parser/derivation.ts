import {
  attach,
  begin,
  type Configuration,
  type Forest,
  isAllowed,
  LEFT,
  RIGHT,
  SHIFT,
  shift,
} from '../../src/extract/parse/configuration.ts';
import { costOf } from './oracle.ts';

/** Of moves that cost the same, arcs are made as soon as they can be. */
const EAGER = [LEFT, RIGHT, SHIFT];

/** The moves that lead to the true tree, or, where its arcs cross, to one near it. @param gold head of each place. */
export function derivationOf(forest: Forest, size: number, gold: Int32Array): number[] {
  const moves: number[] = [];
  let state = begin(forest, size);
  while (moves.length < 2 * size) {
    const move = cheapest(forest, state, gold);
    moves.push(move);
    state = move === SHIFT ? shift(state, 0) : attach(forest, state, move, 0, 0);
  }
  return moves;
}

function cheapest(forest: Forest, state: Configuration, gold: Int32Array): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const move of EAGER) {
    if (!isAllowed(state, forest.size, move)) continue;
    const cost = costOf(forest, move, state, gold);
    if (cost < least) best = move;
    least = Math.min(least, cost);
  }
  return best;
}
