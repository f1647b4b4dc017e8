import { mixHashes } from '../../models/hashing.ts';
import { fillCell, type Leaf } from './cells.ts';
import type { Forest } from './configuration.ts';
import { WINDOW } from './tagTemplates.ts';
import { WORD_ATTRIBUTES, type Words } from './words.ts';

const WIDTH = WORD_ATTRIBUTES.length;
const MARK = WORD_ATTRIBUTES.indexOf('mark');
const WORD = WORD_ATTRIBUTES.indexOf('word');

/** The universal part of speech of each tag, as numbers, and which of them is punctuation. */
export interface TagClasses {
  posOf: Uint8Array;
  punctuation: number;
}

/**
 * Sets punctuation aside and writes the cells of the other words, for which a forest must have room.
 * @param numbers the words and their `tags`, padded, as the tagger has them.
 * @returns the indices of the words that are parsed; place 1 is the first of them.
 */
export function fillLeaves(
  { cells }: Forest,
  words: Words,
  { posOf, punctuation }: TagClasses,
  numbers: Int32Array,
  tags: Int32Array,
): Int32Array {
  const count = numbers.length - 2 * WINDOW;
  const kept = new Int32Array(count);
  const leaf: Leaf = { number: 0, tag: 0, pos: 0, marks: 0 };
  let size = 0;
  for (let i = 0; i < count; i++) {
    leaf.number = numbers[i + WINDOW]!;
    leaf.tag = tags[i + WINDOW]!;
    leaf.pos = posOf[leaf.tag]!;
    if (leaf.pos === punctuation && words.values[leaf.number * WIDTH + MARK] === 1) {
      leaf.marks = mixHashes(leaf.marks, words.values[leaf.number * WIDTH + WORD]!);
      continue;
    }
    kept[size++] = i;
    fillCell(cells, size, words, leaf);
    leaf.marks = 0;
  }
  return kept.subarray(0, size);
}
