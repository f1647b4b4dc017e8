import type { Parser } from '../../src/extract/parse/parser.ts';
import type { Tree } from './conllu.ts';

/** How much of a treebank a parser gets right, in shares; punctuation counts for tags only. */
export interface Score {
  /** Universal parts of speech. */
  tags: number;
  /** Heads. */
  unlabelled: number;
  /** Heads with their label: to the subtype, and without it. */
  labelled: number;
  coarse: number;
  tokens: number;
  seconds: number;
}

/** Scores a parser on gold tokens. */
export function scoreParser(parser: Parser, trees: readonly Tree[]): Score {
  const sums = { tags: 0, unlabelled: 0, labelled: 0, coarse: 0 };
  let words = 0;
  let tokens = 0;
  const begun = process.cpuUsage().user;
  const parses = trees.map((tree) => parser.parse(tree.tokens));
  const seconds = (process.cpuUsage().user - begun) / 1e6;
  trees.forEach((tree, t) => {
    const { heads, labels, tags } = parses[t]!;
    tokens += tags.length;
    tree.tags.forEach((tag, i) => {
      const pos = tag.split(' ')[0]!;
      if (tags[i] === pos) sums.tags++;
      if (pos === 'PUNCT') return;
      words++;
      if (heads[i] !== tree.heads[i]) return;
      sums.unlabelled++;
      if (labels[i] === tree.labels[i]) sums.labelled++;
      if (labels[i]!.split(':')[0] === tree.labels[i]!.split(':')[0]) sums.coarse++;
    });
  });
  return {
    tags: sums.tags / tokens,
    unlabelled: sums.unlabelled / words,
    labelled: sums.labelled / words,
    coarse: sums.coarse / words,
    tokens,
    seconds,
  };
}
