import type { Model, Numbers } from '../../models/index.ts';
import { AT, CELL_WIDTH } from './cells.ts';
import { createConfiguration } from './configuration.ts';
import { createDeciders, parseGreedily } from './greedy.ts';
import { fillLeaves, type TagClasses } from './leaves.ts';
import type { Linear } from './linear.ts';
import { attachPunctuation } from './punctuation.ts';
import { createTagger, paddedNumbers, tagSentence } from './tagger.ts';
import { WINDOW } from './tagTemplates.ts';
import { vocabularyFrom } from './vocabulary.ts';
import { createWords } from './words.ts';

/** What a parser's model says of itself. */
export interface ParserMeta {
  /** Universal part of speech and tag of the Penn Treebank: `NOUN NNS`. */
  tags: readonly string[];
  /** Relations of Universal Dependencies with their subtypes: `nsubj:pass`. */
  labels: readonly string[];
}

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
  /** A tree over any tokens, in time linear in their number. It has one root if there is a token. */
  parse(tokens: readonly { text: string }[]): Parse;
}

const PUNCTUATION = 'PUNCT';
/** Longer sentences find new room when they come. */
const ROOM = 256;

/**
 * A tagger and a greedy parser.
 * @param model as `training/parser` makes it.
 */
export function createParser(model: Model): Parser {
  const meta = model.meta as ParserMeta;
  const pairs = meta.tags.map((tag) => tag.split(' ') as [string, string]);
  const names = pairs.map(([pos]) => pos);
  const forms = pairs.map(([, form]) => form);
  const classes = tagClasses(meta.tags);
  const rootLabel = meta.labels.indexOf('root');
  const vocabulary = vocabularyFrom(model);
  const words = createWords(vocabulary);
  const tagger = createTagger(linear(model.numbers.tags!, meta.tags.length), words, vocabulary);
  const deciders = createDeciders(linear(model.numbers.moves!, 3), linear(model.numbers.labels!, meta.labels.length));
  let state = createConfiguration(ROOM);
  return {
    parse(tokens) {
      if (tokens.length > state.stack.length - 2) state = createConfiguration(2 * tokens.length);
      const numbers = paddedNumbers(words, tokens);
      const tagged = tagSentence(tagger, numbers);
      const kept = fillLeaves(state, words, classes, numbers, tagged);
      parseGreedily(state, kept.length, deciders, rootLabel);
      const own = tagged.subarray(WINDOW, WINDOW + tokens.length);
      const heads = new Int32Array(tokens.length);
      const labels = new Array<string>(tokens.length).fill('punct');
      kept.forEach((token, i) => {
        const head = state.heads[i + 1]!;
        heads[token] = head === 0 ? -1 : kept[head - 1]!;
        labels[token] = meta.labels[state.cells[(i + 1) * CELL_WIDTH + AT.label]!]!;
      });
      attachPunctuation(heads, kept);
      if (kept.length === 0 && tokens.length > 0) labels[0] = 'root';
      return {
        heads,
        labels,
        tags: Array.from(own, (tag) => names[tag]!),
        forms: Array.from(own, (tag) => forms[tag]!),
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

function linear(weights: Numbers, classes: number): Linear {
  return { weights: weights as Int8Array, classes, mask: weights.length - classes - 1 };
}
