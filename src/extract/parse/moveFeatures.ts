import { AT, CELL_WIDTH } from './cells.ts';
import type { Configuration } from './configuration.ts';
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
export function moveFeatures(state: Configuration, mask: number, out: Int32Array): void {
  findSlots(state);
  const { cells, edge, depth } = state;
  const [s0, s1, , b0] = slots as unknown as readonly [number, number, number, number];
  atoms[0] = distanceClass(b0 - s0);
  atoms[1] = distanceClass(s0 - s1);
  atoms[2] = cells[b0 * CELL_WIDTH + AT.marks]!;
  atoms[3] = cells[edge[s0]! * CELL_WIDTH + AT.marks]!;
  atoms[4] = depth > 4 ? 5 : depth;
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

function findSlots({ size, stack, depth, front, left1, left2, right1, right2 }: Configuration): void {
  const none = size + 1;
  const s0 = stack[depth - 1]!;
  const s1 = depth > 1 ? stack[depth - 2]! : none;
  const b0 = front;
  slots[0] = s0;
  slots[1] = s1;
  slots[2] = depth > 2 ? stack[depth - 3]! : none;
  slots[3] = b0;
  slots[4] = Math.min(b0 + 1, none);
  slots[5] = Math.min(b0 + 2, none);
  slots[6] = left1[s0]!;
  slots[7] = left2[s0]!;
  slots[8] = right1[s0]!;
  slots[9] = right2[s0]!;
  slots[10] = left1[s1]!;
  slots[11] = right1[s1]!;
  slots[12] = right2[s1]!;
  slots[13] = left1[b0]!;
  slots[14] = left2[b0]!;
  slots[15] = b0 - 1;
  slots[16] = s0 > 0 ? s0 - 1 : none;
  slots[17] = s0 + 1;
  slots[18] = s1 > 0 ? s1 - 1 : none;
  slots[19] = s1 < none ? s1 + 1 : none;
}
