import { AT, CELL_WIDTH } from './cells.ts';
import type { Configuration, Forest } from './configuration.ts';
import { LABEL_LINES } from './labelTemplates.ts';
import { distanceClass } from './moveFeatures.ts';
import { compileNodeTemplates } from './nodeTemplates.ts';
import { hashFeatures } from './templates.ts';

const SLOTS = [
  'h',
  'd',
  'h.l',
  'h.r',
  'd.l',
  'd.l2',
  'd.r',
  'h.before',
  'h.after',
  'd.before',
  'd.after',
  /** What stands beside the arc: the next word after an arc to the left, the word under the head for one to the right. */
  'near',
  'next',
];
const EXTRAS = ['side', 'distance', 'marks'];

const NODES = compileNodeTemplates(LABEL_LINES, SLOTS, EXTRAS);
export const LABEL_FEATURES = NODES.templates.count;

const slots = new Int32Array(SLOTS.length);
const atoms = new Int32Array(NODES.atoms);

/** Writes the features of the arc from `head` to the top of the stack into `out`. */
export function labelFeatures(forest: Forest, state: Configuration, head: number, mask: number, out: Int32Array): void {
  const { size, cells } = forest;
  const { stack, front, next } = state;
  const none = size + 1;
  const word = stack.node;
  const isLeft = head === next;
  const [atHead, atWord] = [head * CELL_WIDTH, word * CELL_WIDTH];
  const [headPlace, place] = [cells[atHead + AT.place]!, cells[atWord + AT.place]!];
  slots[0] = head;
  slots[1] = word;
  slots[2] = cells[atHead + AT.left1]!;
  slots[3] = cells[atHead + AT.right1]!;
  slots[4] = cells[atWord + AT.left1]!;
  slots[5] = cells[atWord + AT.left2]!;
  slots[6] = cells[atWord + AT.right1]!;
  slots[7] = headPlace - 1;
  slots[8] = headPlace + 1;
  slots[9] = place - 1;
  slots[10] = place + 1;
  slots[11] = isLeft ? Math.min(front + 1, none) : (stack.below?.below?.node ?? none);
  slots[12] = isLeft ? (stack.below?.node ?? none) : next;
  atoms[0] = isLeft ? 1 : 2;
  atoms[1] = distanceClass(headPlace - place);
  atoms[2] = cells[(isLeft ? atHead : cells[atWord + AT.edge]! * CELL_WIDTH) + AT.marks]!;
  for (let a = 0; a < NODES.slots.length; a++) {
    atoms[a + EXTRAS.length] = cells[slots[NODES.slots[a]!]! * CELL_WIDTH + NODES.attributes[a]!]!;
  }
  hashFeatures(NODES.templates, atoms, mask, out);
}
