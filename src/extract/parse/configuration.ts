import { AT, CELL_WIDTH, fillBlank } from './cells.ts';

/**
 * State of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011) over words without punctuation. Places: 0 is the root,
 * 1 … `size` are the words, and `size + 1` is no word. The root lies at the bottom of the stack; it takes one word, at the end.
 */
export interface Configuration {
  size: number;
  stack: Int32Array;
  depth: number;
  /** First place of the buffer. */
  front: number;
  heads: Int32Array;
  /** The outermost and second outermost children on either side; `size + 1` where there is none. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  /** The leftmost place below each word. */
  edge: Int32Array;
  /** Cells of all places, `CELL_WIDTH` numbers each. */
  cells: Int32Array;
}

/** SHIFT moves the next word onto the stack; LEFT hangs its top below the next word, RIGHT below the word under it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = 3;

const ROOT_VALUE = -2;
const NO_VALUE = -3;

/** Room for sentences of up to `capacity` words. */
export function createConfiguration(capacity: number): Configuration {
  const places = () => new Int32Array(capacity + 2);
  return {
    size: 0,
    stack: places(),
    depth: 0,
    front: 0,
    heads: places(),
    left1: places(),
    left2: places(),
    right1: places(),
    right2: places(),
    edge: places(),
    cells: new Int32Array((capacity + 2) * CELL_WIDTH),
  };
}

/** Begins a sentence of `size` words, whose cells are filled by the caller. */
export function begin(state: Configuration, size: number): void {
  const { heads, left1, left2, right1, right2, edge, cells } = state;
  const none = size + 1;
  state.size = size;
  state.stack[0] = 0;
  state.depth = 1;
  state.front = 1;
  heads.fill(0, 0, none + 1);
  for (const children of [left1, left2, right1, right2]) children.fill(none, 0, none + 1);
  for (let place = 0; place <= none; place++) edge[place] = place;
  fillBlank(cells, 0, ROOT_VALUE);
  fillBlank(cells, none, NO_VALUE);
}

/** Whether every word has its head. */
export function isDone({ front, size, depth }: Configuration): boolean {
  return front > size && depth === 1;
}

/** The root takes a word only when no other is left, so that there is one root. */
export function isAllowed({ front, size, depth }: Configuration, move: number): boolean {
  if (move === SHIFT) return front <= size;
  if (move === LEFT) return front <= size && depth >= 2;
  return depth >= 3 || (depth === 2 && front > size);
}

/** The move of a configuration that allows one only; -1 where there is a choice. */
export function onlyMove({ front, size, depth }: Configuration): number {
  if (front > size) return RIGHT;
  return depth === 1 ? SHIFT : -1;
}

/** Moves the next word onto the stack. */
export function shift(state: Configuration): void {
  state.stack[state.depth++] = state.front++;
}

/** The word that a LEFT or RIGHT would hang the top of the stack below. */
export function headFor({ stack, depth, front }: Configuration, move: number): number {
  return move === LEFT ? front : stack[depth - 2]!;
}

/** Hangs the top of the stack below `head`, as `headFor` gave it, and takes it off. */
export function attach(state: Configuration, head: number, label: number): void {
  const { cells, edge, left1, left2, right1, right2 } = state;
  const word = state.stack[--state.depth]!;
  const cell = head * CELL_WIDTH;
  const labelHash = Math.imul(label + 1, 0x9e3779b1);
  state.heads[word] = head;
  cells[word * CELL_WIDTH + AT.label] = label;
  if (word < head) {
    left2[head] = left1[head]!;
    left1[head] = word;
    edge[head] = edge[word]!;
    cells[cell + AT.leftCount]!++;
    cells[cell + AT.leftLabels]! += labelHash;
  } else {
    right2[head] = right1[head]!;
    right1[head] = word;
    cells[cell + AT.rightCount]!++;
    cells[cell + AT.rightLabels]! += labelHash;
  }
}
