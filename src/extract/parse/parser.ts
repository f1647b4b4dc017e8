import type { Model } from '../../models/index.ts';
import { arcsOf } from './arcs.ts';
import { createMover, parseWithBeam } from './beam.ts';
import { CELL_WIDTH } from './cells.ts';
import { createForest, MOVES } from './configuration.ts';
import { createLabeller } from './labeller.ts';
import { fillLeaves, type TagClasses } from './leaves.ts';
import { linearOf, unpackParser } from './parts.ts';
import { attachPunctuation } from './punctuation.ts';
import { createTagger, paddedNumbers, tagSentence } from './tagger.ts';
import { WINDOW } from './tagTemplates.ts';
import { createWords } from './words.ts';

/** A dependency tree over tokens. */
export interface Parse {
  /** Index of each token's head, -1 for the root. */
  heads: Int32Array;
  /** Relation of Universal Dependencies to the head, with its subtype: `nsubj`, `obl:agent`, `root`. */
  labels: string[];
  /** Universal part of speech. */
  tags: string[];
  /** Tag of the Penn Treebank, which tells forms of verbs apart: `VBN`. */
  forms: string[];
}

export interface Parser {
  /** A tree over any tokens, which has one root if there is a token. Meant for sentences of up to a few hundred. */
  parse(tokens: readonly { text: string }[]): Parse;
}

const PUNCTUATION = 'PUNCT';
/** Longer sentences find new room when they come. */
const ROOM = 256;
/** Parses followed at once; those that fall further behind than this hardly ever win. */
const WIDTH = 8;
const BEHIND = 400;

/**
 * A tagger and a parser.
 * @param model as `training/parser` makes it.
 */
export function createParser(model: Model): Parser {
  const { tagNames, labelNames, vocabulary, labelLists, ...weights } = unpackParser(model);
  const pairs = tagNames.map((tag) => tag.split(' ') as [string, string]);
  const classes = tagClasses(tagNames);
  const words = createWords(vocabulary);
  const tagger = createTagger(linearOf(weights.tags, tagNames.length), words, vocabulary);
  const mover = createMover(linearOf(weights.moves, MOVES));
  const labeller = createLabeller(linearOf(weights.labels, labelNames.length), labelLists, labelNames.indexOf('root'));
  const search = { mover, labeller, width: WIDTH, behind: BEHIND };
  let forest = createForest(ROOM);
  return {
    parse(tokens) {
      if ((tokens.length + 2) * CELL_WIDTH > forest.cells.length) forest = createForest(2 * tokens.length);
      const numbers = paddedNumbers(words, tokens);
      const tagged = tagSentence(tagger, numbers);
      const kept = fillLeaves(forest, words, classes, numbers, tagged);
      const last = parseWithBeam(forest, kept.length, search);
      const own = tagged.subarray(WINDOW, WINDOW + tokens.length);
      const heads = new Int32Array(tokens.length);
      const labels = new Array<string>(tokens.length).fill('punct');
      for (const { word, head, label } of arcsOf(forest, last)) {
        heads[kept[word - 1]!] = head === 0 ? -1 : kept[head - 1]!;
        labels[kept[word - 1]!] = labelNames[label]!;
      }
      attachPunctuation(heads, kept);
      if (kept.length === 0 && tokens.length > 0) labels[0] = 'root';
      return {
        heads,
        labels,
        tags: Array.from(own, (tag) => pairs[tag]![0]),
        forms: Array.from(own, (tag) => pairs[tag]![1]),
      };
    },
  };
}

/** Universal parts of speech of `tags`, as numbers. */
export function tagClasses(tags: readonly string[]): TagClasses {
  const parts = tags.map((tag) => tag.split(' ')[0]!);
  const distinct = [...new Set(parts)];
  return {
    posOf: Uint8Array.from(parts, (part) => distinct.indexOf(part)),
    punctuation: distinct.indexOf(PUNCTUATION),
  };
}
