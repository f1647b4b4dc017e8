import { CELL_WIDTH } from '../../src/extract/parse/cells.ts';
import { createForest } from '../../src/extract/parse/configuration.ts';
import { fillLeaves, type TagClasses } from '../../src/extract/parse/leaves.ts';
import { paddedNumbers } from '../../src/extract/parse/tagger.ts';
import { WINDOW } from '../../src/extract/parse/tagTemplates.ts';
import type { Words } from '../../src/extract/parse/words.ts';
import type { Tree } from './conllu.ts';
import type { Inventory } from './inventory.ts';
import type { TagExample } from './trainTagger.ts';

/** A sentence as a parser learns it, without punctuation. */
export interface ParseExample {
  size: number;
  /** How often it is shown in an epoch. */
  weight: number;
  /** Cells of its words, by place from 1. */
  cells: Int32Array;
  /** Head and label by place; place 0 is the root. */
  heads: Int32Array;
  labels: Int32Array;
}

export function tagExample(tree: Tree, words: Words, tags: Inventory): TagExample {
  const numbers = paddedNumbers(words, tree.tokens);
  const padded = new Int32Array(numbers.length).fill(-1);
  tree.tags.forEach((tag, i) => {
    padded[i + WINDOW] = tags.numberOf(tag);
  });
  return { numbers, tags: padded };
}

/** A sentence with the tags that a tagger gave it, without its punctuation. What hung below punctuation hangs below its head. */
export function parseExample(
  tree: Tree,
  given: TagExample,
  words: Words,
  classes: TagClasses,
  labels: Inventory,
  weight: number,
): ParseExample | undefined {
  const room = createForest(tree.heads.length);
  const kept = fillLeaves(room, words, classes, given.numbers, given.tags);
  const size = kept.length;
  if (size === 0) return undefined;
  const places = new Map([...kept].map((token, i) => [token, i + 1]));
  const headOf = (token: number): number => {
    const head = tree.heads[token]!;
    return head < 0 ? 0 : (places.get(head) ?? headOf(head));
  };
  return {
    size,
    weight,
    cells: room.cells.slice(CELL_WIDTH, (size + 1) * CELL_WIDTH),
    heads: Int32Array.from([0, ...[...kept].map(headOf)]),
    labels: Int32Array.from([0, ...[...kept].map((token) => labels.numberOf(tree.labels[token]!))]),
  };
}
