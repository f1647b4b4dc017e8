import type { Model, Numbers } from '../../models/index.ts';
import type { ClassLists } from './classLists.ts';
import type { Linear } from './linear.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a parser's model holds. */
export interface ParserParts {
  /** Universal part of speech and tag of the Penn Treebank: `NOUN NNS`. */
  tagNames: readonly string[];
  /** Relations of Universal Dependencies with their subtypes: `nsubj:pass`. */
  labelNames: readonly string[];
  vocabulary: Vocabulary;
  labelLists: ClassLists;
  /** Weights of the classifiers of tags, moves and labels. */
  tags: Int8Array<ArrayBuffer>;
  moves: Int8Array<ArrayBuffer>;
  labels: Int8Array<ArrayBuffer>;
}

/** A parser's parts as a model. */
export function packParser({ tagNames, labelNames, vocabulary, labelLists, ...weights }: ParserParts): Model {
  const { tagLists, ...words } = vocabulary;
  const lists = { tagLists: tagLists.classes, tagListEnds: tagLists.ends };
  const ofLabels = { labelLists: labelLists.classes, labelListEnds: labelLists.ends };
  const numbers: Record<string, Numbers> = { ...words, ...lists, ...ofLabels, ...weights };
  return { meta: { tagNames, labelNames }, numbers };
}

/** The parts of what `packParser` made. */
export function unpackParser({ meta, numbers }: Model): ParserParts {
  const { tagLists, tagListEnds, labelLists, labelListEnds, tags, moves, labels, ...words } = numbers;
  return {
    ...(meta as Pick<ParserParts, 'tagNames' | 'labelNames'>),
    vocabulary: { ...words, tagLists: { classes: tagLists, ends: tagListEnds } } as Vocabulary,
    labelLists: { classes: labelLists, ends: labelListEnds } as ClassLists,
    tags: tags as ParserParts['tags'],
    moves: moves as ParserParts['moves'],
    labels: labels as ParserParts['labels'],
  };
}

/** A classifier of `classes` with these weights. */
export function linearOf(weights: Int8Array, classes: number): Linear {
  return { weights, classes, mask: weights.length - classes - 1 };
}
