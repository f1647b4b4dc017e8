import { AT, CELL_WIDTH } from './cells.ts';
import { type Configuration, type Forest, headFor, SHIFT } from './configuration.ts';

/** A word, the one above it, and the number of their relation. */
export interface Arc {
  word: number;
  head: number;
  label: number;
}

/** The arcs that were made on the way to a configuration, by places. */
export function* arcsOf({ cells }: Forest, last: Configuration): Generator<Arc> {
  const placeOf = (node: number) => cells[node * CELL_WIDTH + AT.place]!;
  for (let { before, move, label } = last; before; { before, move, label } = before) {
    if (move !== SHIFT) yield { word: placeOf(before.stack.node), head: placeOf(headFor(before, move)), label };
  }
}
