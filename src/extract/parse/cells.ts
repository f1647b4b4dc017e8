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
  /** Where it stands in the sentence. */
  'place',
  /** Label of the arc to its head; -1 while it has none. */
  'label',
  /** Hashes of the labels of the children on either side, whatever their order. */
  'leftLabels',
  'rightLabels',
  'leftCount',
  'rightCount',
  /** Nodes of the outermost and second outermost children on either side. */
  'left1',
  'left2',
  'right1',
  'right2',
  /** Place of the leftmost word below it. */
  'edge',
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

/** Writes the part of the cell of `place` that does not change in a parse. */
export function fillCell(cells: Int32Array, place: number, { values }: Words, { number, tag, pos, marks }: Leaf): void {
  const at = place * CELL_WIDTH;
  const word = number * WIDTH;
  cells[at + AT.word] = values[word + WORD]!;
  cells[at + AT.tag] = tag;
  cells[at + AT.pos] = pos;
  cells[at + AT.cluster] = values[word + CLUSTER]!;
  cells[at + AT.kind] = values[word + KIND]!;
  cells[at + AT.suffix] = values[word + SUFFIX]!;
  cells[at + AT.marks] = marks;
}

/** Writes the rest: a word without head and without children. */
export function clearArcs(cells: Int32Array, place: number, none: number): void {
  const at = place * CELL_WIDTH;
  cells[at + AT.place] = place;
  cells[at + AT.label] = -1;
  cells.fill(0, at + AT.leftLabels, at + AT.left1);
  cells.fill(none, at + AT.left1, at + AT.edge);
  cells[at + AT.edge] = place;
}

/** Writes the cell of a place that holds no word: the root, or nothing. */
export function fillBlank(cells: Int32Array, place: number, value: number, none: number): void {
  const at = place * CELL_WIDTH;
  cells.fill(value, at, at + CELL_WIDTH);
  cells[at + AT.place] = place;
  cells.fill(none, at + AT.left1, at + AT.edge);
  cells[at + AT.edge] = place;
}
