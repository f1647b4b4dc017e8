import { AT, CELL_WIDTH } from './cells.ts';
import type { Configuration } from './configuration.ts';
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
export function labelFeatures(state: Configuration, head: number, mask: number, out: Int32Array): void {
  const { size, stack, depth, front, left1, left2, right1, edge, cells } = state;
  const none = size + 1;
  const word = stack[depth - 1]!;
  const isLeft = word < head;
  slots[0] = head;
  slots[1] = word;
  slots[2] = left1[head]!;
  slots[3] = right1[head]!;
  slots[4] = left1[word]!;
  slots[5] = left2[word]!;
  slots[6] = right1[word]!;
  slots[7] = head - 1;
  slots[8] = head + 1;
  slots[9] = word - 1;
  slots[10] = word + 1;
  slots[11] = isLeft ? (front < size ? front + 1 : none) : depth > 2 ? stack[depth - 3]! : none;
  slots[12] = isLeft ? (depth > 1 ? stack[depth - 2]! : none) : front;
  atoms[0] = isLeft ? 1 : 2;
  atoms[1] = distanceClass(head - word);
  atoms[2] = cells[(isLeft ? head : edge[word]!) * CELL_WIDTH + AT.marks]!;
  for (let a = 0; a < NODES.slots.length; a++) {
    atoms[a + EXTRAS.length] = cells[slots[NODES.slots[a]!]! * CELL_WIDTH + NODES.attributes[a]!]!;
  }
  hashFeatures(NODES.templates, atoms, mask, out);
}
