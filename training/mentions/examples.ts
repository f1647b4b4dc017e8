import { FormFinder } from '../../src/extract/mentions/lookup.ts';
import { articleWords } from '../../src/extract/mentions/tagger/article.ts';
import { featureSource, featuresAt, knownForm } from '../../src/extract/mentions/tagger/features.ts';
import { beginOf, insideOf, type NameType, OUTSIDE } from '../../src/extract/mentions/tagger/labels.ts';
import { NON_NAMES } from '../../src/extract/mentions/vocabulary.ts';
import { splitBlocks } from '../../src/extract/text/blocks.ts';
import { type Sentence, splitSentences } from '../../src/extract/text/sentences.ts';
import type { Gazetteer } from '../../src/gazetteer/index.ts';

/** A name in a text, with all types that it may be of as far as the annotation says. Offsets are UTF-16. */
export interface AnnotatedName {
  start: number;
  end: number;
  types: readonly NameType[];
}

/** A text whose names are annotated. */
export interface AnnotatedText {
  text: string;
  names: readonly AnnotatedName[];
  /** Types of which it may hold names that are not annotated. */
  open: readonly NameType[];
}

/** One stretch of tokens that may hold names. */
export interface Example {
  /** Hashes of the features of its tokens, one token after the other. */
  features: Int32Array;
  /** Per token: where its features begin, where those of the gazetteer, where they end. */
  bounds: Int32Array;
  /** Per token: the labels it may have, one bit each. */
  allowed: Int32Array;
}

/** Turns annotated texts into sequences to learn from, by the same steps as articles are read. */
export class ExampleMaker {
  readonly #finder: FormFinder;

  constructor(gazetteer: Gazetteer) {
    this.#finder = new FormFinder(gazetteer);
  }

  examplesOf({ text, names, open }: AnnotatedText): Example[] {
    const sentences = splitSentences(splitBlocks(text));
    const article = articleWords(sentences);
    return sentences.flatMap((sentence, s) => {
      const forms = this.#finder.matchesIn(sentence.tokens).map(knownForm);
      const source = featureSource(article, s, forms);
      const allowed = allowedLabels(sentence, names, open);
      return article.stretches[s]!.map(({ from, to }): Example => {
        const features: number[] = [];
        const bounds = [0];
        for (let i = from; i < to; i++) {
          const start = features.length;
          const { hashes, own } = featuresAt(source, i);
          features.push(...hashes);
          bounds.push(start + own, features.length);
        }
        return {
          features: Int32Array.from(features),
          bounds: Int32Array.from(bounds),
          allowed: allowed.slice(from, to),
        };
      });
    });
  }
}

function allowedLabels({ tokens }: Sentence, names: readonly AnnotatedName[], open: readonly NameType[]): Int32Array {
  const unnamed = open.reduce((bits, type) => bits | (1 << beginOf(type)) | (1 << insideOf(type)), 1 << OUTSIDE);
  const allowed = Int32Array.from(tokens, (token) => (NON_NAMES.has(token.lower) ? 1 << OUTSIDE : unnamed));
  for (const { start, end, types } of names) {
    let isFirst = true;
    tokens.forEach((token, i) => {
      if (token.end <= start || token.start >= end) return;
      allowed[i] = types.reduce((bits, type) => bits | (1 << (isFirst ? beginOf(type) : insideOf(type))), 0);
      isFirst = false;
    });
    // Nor does it go on where it has ended.
    const next = tokens.findIndex((token) => token.start >= end);
    if (next >= 0 && !isFirst) for (const type of types) allowed[next]! &= ~(1 << insideOf(type));
  }
  return allowed;
}
