import { type Configuration, LEFT, SHIFT } from '../../src/extract/parse/configuration.ts';

/**
 * How many arcs of the true tree a move puts out of reach: the dynamic oracle of the arc-hybrid system.
 * @param gold head of each place; 0 is the root.
 * @see Goldberg and Nivre (2013), "Training Deterministic Parsers with Non-Deterministic Oracles", TACL 1.
 */
export function costOf(move: number, state: Configuration, gold: Int32Array): number {
  const { stack, depth, front, size } = state;
  const top = stack[depth - 1]!;
  if (move === SHIFT) return arcsWithStack(stack, depth, front, gold);
  let cost = 0;
  for (let place = front; place <= size; place++) if (gold[place] === top) cost++;
  const head = gold[top]!;
  if (move === LEFT) return cost + (head > front || (depth > 1 && head === stack[depth - 2]) ? 1 : 0);
  return cost + (head >= front ? 1 : 0);
}

/** Arcs between the next word and the stack, but the one from the top of the stack to it, which stays possible. */
function arcsWithStack(stack: Int32Array, depth: number, front: number, gold: Int32Array): number {
  let cost = 0;
  for (let i = 0; i < depth; i++) {
    if (gold[stack[i]!] === front && stack[i] !== 0) cost++;
    if (gold[front] === stack[i] && i < depth - 1) cost++;
  }
  return cost;
}
