import { AT, CELL_WIDTH } from './cells.ts';
import { type ClassLists, onlyClass } from './classLists.ts';
import type { Configuration } from './configuration.ts';
import { LABEL_FEATURES, labelFeatures } from './labelFeatures.ts';
import { bestOfList, type Linear } from './linear.ts';

/** Chooses labels: a classifier, with what it works on. */
export interface Labeller {
  linear: Linear;
  /** The labels that an arc may have: see `labelList`. */
  lists: ClassLists;
  /** The label of the word below the root. */
  root: number;
  features: Int32Array;
  scores: Int32Array;
}

/** A classifier of labels with room to work in. */
export function createLabeller(linear: Linear, lists: ClassLists, root: number): Labeller {
  return { linear, lists, root, features: new Int32Array(LABEL_FEATURES), scores: new Int32Array(linear.classes) };
}

/** The list of labels for a word with `tag` that stands before its head, or after it. */
export function labelList(tag: number, isBefore: boolean): number {
  return 2 * tag + (isBefore ? 1 : 0);
}

/** The list for the arc from `head` to the top of the stack. */
export function listOfArc({ stack, depth, cells }: Configuration, head: number): number {
  const word = stack[depth - 1]!;
  return labelList(cells[word * CELL_WIDTH + AT.tag]!, word < head);
}

/** The label for the arc from `head` to the top of the stack; `features` then holds what led to it, unless there was no choice. */
export function chooseLabel(state: Configuration, head: number, labeller: Labeller): number {
  if (head === 0) return labeller.root;
  const { linear, lists, features, scores } = labeller;
  const list = listOfArc(state, head);
  const only = onlyClass(lists, list);
  if (only >= 0) return only;
  labelFeatures(state, head, linear.mask, features);
  return bestOfList(linear, features, LABEL_FEATURES, lists, list, scores);
}
