import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence of a treebank. */
export interface Tree {
  /** Of the sentence: tells the kind of text in some treebanks. */
  id: string;
  /** Words, as `parse` takes tokens. */
  tokens: { text: string }[];
  /** Universal part of speech and tag of the Penn Treebank: `NOUN NNS`. */
  tags: string[];
  /** Index of each word's head, -1 for the root. */
  heads: number[];
  labels: string[];
}

/** Reads a packed file in CoNLL-U. @see https://universaldependencies.org/format.html */
export function readTrees(file: string): Tree[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map(readTree);
}

function readTree(block: string): Tree {
  const lines = block.split('\n');
  const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
  return {
    id: /^# sent_id = (.*)$/m.exec(block)?.[1] ?? '',
    tokens: rows.map((row) => ({ text: row[1]! })),
    tags: rows.map((row) => `${row[3]} ${row[4]}`),
    heads: rows.map((row) => Number(row[6]) - 1),
    labels: rows.map((row) => row[7]!),
  };
}
