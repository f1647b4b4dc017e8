import { AT, CELL_WIDTH } from './cells.ts';
import { type ClassLists, onlyClass } from './classLists.ts';
import type { Configuration, Forest } from './configuration.ts';
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
  /** What the label chosen last scored; 0 where there was no choice. */
  score: number;
}

/** A classifier of labels with room to work in. */
export function createLabeller(linear: Linear, lists: ClassLists, root: number): Labeller {
  return {
    linear,
    lists,
    root,
    features: new Int32Array(LABEL_FEATURES),
    scores: new Int32Array(linear.classes),
    score: 0,
  };
}

/** The list of labels for a word with `tag` that stands before its head, or after it. */
export function labelList(tag: number, isBefore: boolean): number {
  return 2 * tag + (isBefore ? 1 : 0);
}

/** The list for the arc from `head` to the top of the stack. */
function listOfArc({ cells }: Forest, { stack, next }: Configuration, head: number): number {
  return labelList(cells[stack.node * CELL_WIDTH + AT.tag]!, head === next);
}

/** The label of the arc from `head` to the top of the stack where only one is possible; -1 where there is a choice. */
export function onlyLabel(forest: Forest, state: Configuration, head: number, { lists, root }: Labeller): number {
  return head === 0 ? root : onlyClass(lists, listOfArc(forest, state, head));
}

/** The best label for the arc from `head` to the top of the stack; `labeller.score` then holds its score. */
export function chooseLabel(forest: Forest, state: Configuration, head: number, labeller: Labeller): number {
  const { linear, lists, features, scores } = labeller;
  labeller.score = 0;
  const only = onlyLabel(forest, state, head, labeller);
  if (only >= 0) return only;
  labelFeatures(forest, state, head, linear.mask, features);
  const label = bestOfList(linear, features, LABEL_FEATURES, lists, listOfArc(forest, state, head), scores);
  labeller.score = scores[label]!;
  return label;
}
