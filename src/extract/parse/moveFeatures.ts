import { AT, CELL_WIDTH } from './cells.ts';
import type { Configuration, Forest } from './configuration.ts';
import { MOVE_LINES } from './moveTemplates.ts';
import { compileNodeTemplates } from './nodeTemplates.ts';
import { hashFeatures } from './templates.ts';

const SLOTS = [
  's0',
  's1',
  's2',
  'b0',
  'b1',
  'b2',
  's0.l',
  's0.l2',
  's0.r',
  's0.r2',
  's1.l',
  's1.r',
  's1.r2',
  'b0.l',
  'b0.l2',
  'before',
  's0.before',
  's0.after',
  's1.before',
  's1.after',
];
const EXTRAS = ['distance0', 'distance1', 'marks0', 'marks1', 'depth'];

const NODES = compileNodeTemplates(MOVE_LINES, SLOTS, EXTRAS);
export const MOVE_FEATURES = NODES.templates.count;

const slots = new Int32Array(SLOTS.length);
const atoms = new Int32Array(NODES.atoms);

/** Writes the features of a configuration into `out`. */
export function moveFeatures(forest: Forest, state: Configuration, mask: number, out: Int32Array): void {
  findSlots(forest, state);
  const { cells } = forest;
  const [s0, s1, , b0] = slots as unknown as readonly [number, number, number, number];
  const [place0, place1] = [cells[s0 * CELL_WIDTH + AT.place]!, cells[s1 * CELL_WIDTH + AT.place]!];
  atoms[0] = distanceClass(state.front - place0);
  atoms[1] = distanceClass(place0 - place1);
  atoms[2] = cells[b0 * CELL_WIDTH + AT.marks]!;
  atoms[3] = cells[cells[s0 * CELL_WIDTH + AT.edge]! * CELL_WIDTH + AT.marks]!;
  atoms[4] = state.depth > 4 ? 5 : state.depth;
  for (let a = 0; a < NODES.slots.length; a++) {
    atoms[a + EXTRAS.length] = cells[slots[NODES.slots[a]!]! * CELL_WIDTH + NODES.attributes[a]!]!;
  }
  hashFeatures(NODES.templates, atoms, mask, out);
}

/** Distances in words: exact when small, by size when large. */
export function distanceClass(distance: number): number {
  const d = distance < 0 ? -distance : distance;
  if (d <= 4) return d;
  if (d <= 7) return 5;
  return d <= 12 ? 6 : 7;
}

function findSlots({ size, cells }: Forest, { stack, front, next }: Configuration): void {
  const none = size + 1;
  const s0 = stack.node;
  const s1 = stack.below?.node ?? none;
  const [at0, at1, atNext] = [s0 * CELL_WIDTH, s1 * CELL_WIDTH, next * CELL_WIDTH];
  const [place0, place1] = [cells[at0 + AT.place]!, cells[at1 + AT.place]!];
  slots[0] = s0;
  slots[1] = s1;
  slots[2] = stack.below?.below?.node ?? none;
  slots[3] = next;
  slots[4] = Math.min(front + 1, none);
  slots[5] = Math.min(front + 2, none);
  slots[6] = cells[at0 + AT.left1]!;
  slots[7] = cells[at0 + AT.left2]!;
  slots[8] = cells[at0 + AT.right1]!;
  slots[9] = cells[at0 + AT.right2]!;
  slots[10] = cells[at1 + AT.left1]!;
  slots[11] = cells[at1 + AT.right1]!;
  slots[12] = cells[at1 + AT.right2]!;
  slots[13] = cells[atNext + AT.left1]!;
  slots[14] = cells[atNext + AT.left2]!;
  slots[15] = front - 1;
  slots[16] = place0 > 0 ? place0 - 1 : none;
  slots[17] = place0 + 1;
  slots[18] = place1 > 0 ? place1 - 1 : none;
  slots[19] = place1 < none ? place1 + 1 : none;
}
