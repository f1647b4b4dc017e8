import { AT, CELL_WIDTH, clearArcs, fillBlank } from './cells.ts';

/**
 * The words of a sentence without punctuation, with the arcs that they have in the parses that are tried. Nodes: 0 is the root, 1 … `size`
 * are the words at these places while they have no arcs, and `size + 1` is no word. Each arc makes new nodes of its two words, so that
 * parses share what they have in common (Goldberg, Zhao and Huang 2013).
 */
export interface Forest {
  size: number;
  /** How many nodes there are. */
  used: number;
  /** Cells of all nodes, `CELL_WIDTH` numbers each. */
  cells: Int32Array;
}

/** Nodes that wait for a head or for more children, the last one on top. */
export interface Stack {
  node: number;
  below: Stack | undefined;
}

/**
 * State of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011). The root lies at the bottom of the stack; it takes one word, at
 * the end.
 */
export interface Configuration {
  stack: Stack;
  depth: number;
  /** First place of the buffer, and the node of its word. */
  front: number;
  next: number;
  score: number;
  /** What led here: the move, with its label if it made an arc, and the configuration before. */
  before: Configuration | undefined;
  move: number;
  label: number;
}

/** SHIFT moves the next word onto the stack; LEFT hangs its top below the next word, RIGHT below the word under it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = 3;

const ROOT_VALUE = -2;
const NO_VALUE = -3;

/** Room for sentences of up to `capacity` words; it grows with the arcs that are tried. */
export function createForest(capacity: number): Forest {
  return { size: 0, used: 0, cells: new Int32Array((capacity + 2) * CELL_WIDTH) };
}

/** Begins a sentence of `size` words, whose cells are filled by the caller. */
export function begin(forest: Forest, size: number): Configuration {
  const none = size + 1;
  forest.size = size;
  forest.used = size + 2;
  fillBlank(forest.cells, 0, ROOT_VALUE, none);
  for (let place = 1; place <= size; place++) clearArcs(forest.cells, place, none);
  fillBlank(forest.cells, none, NO_VALUE, none);
  const stack = { node: 0, below: undefined };
  return { stack, depth: 1, front: 1, next: 1, score: 0, before: undefined, move: -1, label: -1 };
}

/** Whether a move is possible. The root takes a word only when no other is left, so that there is one root. */
export function isAllowed({ front, depth }: Configuration, size: number, move: number): boolean {
  if (move === SHIFT) return front <= size;
  if (move === LEFT) return front <= size && depth >= 2;
  return depth >= 3 || (depth === 2 && front > size);
}

/** The node that a LEFT or RIGHT would hang the top of the stack below. */
export function headFor({ stack, next }: Configuration, move: number): number {
  return move === LEFT ? next : stack.below!.node;
}

/** Moves the next word onto the stack. */
export function shift(from: Configuration, score: number): Configuration {
  const stack = { node: from.next, below: from.stack };
  const front = from.front + 1;
  return { stack, depth: from.depth + 1, front, next: front, score, before: from, move: SHIFT, label: -1 };
}

/** Hangs the top of the stack below its head by a LEFT or RIGHT, and takes it off. */
export function attach(forest: Forest, from: Configuration, move: number, label: number, score: number): Configuration {
  const { stack, depth, front, next } = from;
  const head = makeArc(forest, headFor(from, move), stack.node, label, move === LEFT);
  const below = stack.below!;
  return {
    stack: move === LEFT ? below : { node: head, below: below.below },
    depth: depth - 1,
    front,
    next: move === LEFT ? head : next,
    score,
    before: from,
    move,
    label,
  };
}

/** @returns the new node of `head`. */
function makeArc(forest: Forest, head: number, word: number, label: number, isLeft: boolean): number {
  const child = copyNode(forest, word);
  const parent = copyNode(forest, head);
  const { cells } = forest;
  const [at, cell] = [child * CELL_WIDTH, parent * CELL_WIDTH];
  const labelHash = Math.imul(label + 1, 0x9e3779b1);
  cells[at + AT.label] = label;
  if (isLeft) {
    cells[cell + AT.left2] = cells[cell + AT.left1]!;
    cells[cell + AT.left1] = child;
    cells[cell + AT.edge] = cells[at + AT.edge]!;
    cells[cell + AT.leftCount]!++;
    cells[cell + AT.leftLabels]! += labelHash;
  } else {
    cells[cell + AT.right2] = cells[cell + AT.right1]!;
    cells[cell + AT.right1] = child;
    cells[cell + AT.rightCount]!++;
    cells[cell + AT.rightLabels]! += labelHash;
  }
  return parent;
}

function copyNode(forest: Forest, node: number): number {
  const copy = forest.used++;
  if (forest.used * CELL_WIDTH > forest.cells.length) {
    const cells = new Int32Array(2 * forest.used * CELL_WIDTH);
    cells.set(forest.cells);
    forest.cells = cells;
  }
  const { cells } = forest;
  const [from, to] = [node * CELL_WIDTH, copy * CELL_WIDTH];
  for (let i = 0; i < CELL_WIDTH; i++) cells[to + i] = cells[from + i]!;
  return copy;
}
