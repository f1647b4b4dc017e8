import type { Words } from './words.ts';
import { WORD_ATTRIBUTES, type WordAttribute } from './words.ts';

/** What features see of a word in a parse: the word, its tags, and the children it has by then. */
export const CELL = [
  'word',
  'tag',
  'pos',
  'cluster',
  'kind',
  'suffix',
  /** Hash of the punctuation between it and the word before; 0 for none. */
  'marks',
  /** Label of the arc to its head; -1 while it has none. */
  'label',
  /** Hashes of the labels of the children on either side, whatever their order. */
  'leftLabels',
  'rightLabels',
  'leftCount',
  'rightCount',
] as const;
export type CellAttribute = (typeof CELL)[number];
export const CELL_WIDTH = CELL.length;

/** Where attributes stand in a cell. */
export const AT = Object.fromEntries(CELL.map((name, i) => [name, i])) as Record<CellAttribute, number>;

const WIDTH = WORD_ATTRIBUTES.length;
const of = (name: WordAttribute): number => WORD_ATTRIBUTES.indexOf(name);
const [WORD, CLUSTER, KIND, SUFFIX] = [of('word'), of('cluster'), of('kind'), of('suffix3')] as const;

/** A word to be parsed: its number, its tags, and the punctuation before it. */
export interface Leaf {
  number: number;
  tag: number;
  pos: number;
  marks: number;
}

/** Writes the cell of `place`, which has no head and no children yet. */
export function fillCell(cells: Int32Array, place: number, { values }: Words, { number, tag, pos, marks }: Leaf): void {
  const at = place * CELL_WIDTH;
  const word = number * WIDTH;
  cells.fill(0, at, at + CELL_WIDTH);
  cells[at + AT.word] = values[word + WORD]!;
  cells[at + AT.tag] = tag;
  cells[at + AT.pos] = pos;
  cells[at + AT.cluster] = values[word + CLUSTER]!;
  cells[at + AT.kind] = values[word + KIND]!;
  cells[at + AT.suffix] = values[word + SUFFIX]!;
  cells[at + AT.marks] = marks;
  cells[at + AT.label] = -1;
}

/** Writes the cell of a place that holds no word: the root, or nothing. */
export function fillBlank(cells: Int32Array, place: number, value: number): void {
  cells.fill(value, place * CELL_WIDTH, (place + 1) * CELL_WIDTH);
}
