import { AT, CELL_WIDTH } from '../../src/extract/parse/cells.ts';
import { type Configuration, type Forest, LEFT, SHIFT } from '../../src/extract/parse/configuration.ts';

/**
 * How many arcs of the true tree a move puts out of reach: the dynamic oracle of the arc-hybrid system.
 * @param gold head of each place; 0 is the root.
 * @see Goldberg and Nivre (2013), "Training Deterministic Parsers with Non-Deterministic Oracles", TACL 1.
 */
export function costOf(forest: Forest, move: number, state: Configuration, gold: Int32Array): number {
  const { front } = state;
  const stack = placesOf(forest, state);
  const [top, below] = stack as [number, number | undefined];
  if (move === SHIFT) return arcsWithStack(stack, front, gold);
  let cost = 0;
  for (let place = front; place <= forest.size; place++) if (gold[place] === top) cost++;
  const head = gold[top]!;
  if (move === LEFT) return cost + (head > front || head === below ? 1 : 0);
  return cost + (head >= front ? 1 : 0);
}

/** Places of the words on the stack, from the top. */
function placesOf({ cells }: Forest, { stack }: Configuration): number[] {
  const places = [];
  for (let item: typeof stack | undefined = stack; item; item = item.below) {
    places.push(cells[item.node * CELL_WIDTH + AT.place]!);
  }
  return places;
}

/** Arcs between the next word and the stack, but the one from the top of the stack to it, which stays possible. */
function arcsWithStack(stack: readonly number[], front: number, gold: Int32Array): number {
  let cost = 0;
  stack.forEach((place, depth) => {
    if (gold[place] === front && place !== 0) cost++;
    if (gold[front] === place && depth > 0) cost++;
  });
  return cost;
}
