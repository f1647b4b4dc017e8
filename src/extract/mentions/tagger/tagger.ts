import { ENTITY_TYPES } from '../../../domain/entity.ts';
import { type Model, PackedRows } from '../../../models/index.ts';
import type { Sentence } from '../../text/sentences.ts';
import { WordMemo } from '../../text/words.ts';
import type { Span } from '../runs.ts';
import { articleWords } from './article.ts';
import { Chain, transitionFactors } from './crf.ts';
import {
  contextFeaturesAt,
  FARTHEST,
  type FeatureSource,
  featureSource,
  type KnownForm,
  OFFSETS,
  wordAt,
  wordHashes,
} from './features.ts';
import { beginOf, isBegin, LABELS, NAME_TYPES, type NameType, OUTSIDE, typeOf } from './labels.ts';
import { type WordFeatures, wordFeatures } from './wordFeatures.ts';

const TYPES = NAME_TYPES.length;

/** A stretch of text that is a name, as the model sees it. */
export interface TaggedName extends Span {
  type: NameType;
  /** That it is a name of this type: the least over its words. */
  probability: number;
}

/** What the model makes of one sentence. */
export class TaggedSentence {
  readonly names: TaggedName[] = [];
  /** [tokens of the article × types]: that the token is part of a name of the type. */
  readonly #types: Float32Array;
  /** Where the sentence's begin. */
  readonly #first: number;

  constructor(types: Float32Array, first: number) {
    this.#types = types;
    this.#first = first;
  }

  /** Takes in the labels of a stretch that begins at token `from`. @param marginals [tokens × labels]. */
  add(from: number, labels: Uint8Array, marginals: Float64Array): void {
    labels.forEach((label, i) => {
      for (let column = 0; column < TYPES; column++) {
        const at = i * LABELS + beginOf(NAME_TYPES[column]!);
        this.#types[this.#at(from + i) + column] = marginals[at]! + marginals[at + 1]!;
      }
      if (label !== OUTSIDE) this.#extend(from + i, label);
    });
  }

  #extend(at: number, label: number): void {
    const type = typeOf(label);
    const probability = this.#types[this.#at(at) + NAME_TYPES.indexOf(type)]!;
    const open = this.names.at(-1);
    if (isBegin(label) || !open) {
      this.names.push({ from: at, to: at + 1, type, probability });
    } else {
      open.to = at + 1;
      open.probability = Math.min(open.probability, probability);
    }
  }

  /** Probability that a span names something of the type: the mean over its words. */
  probabilityOf(type: NameType, { from, to }: Span): number {
    const column = NAME_TYPES.indexOf(type);
    let sum = 0;
    for (let i = from; i < to; i++) sum += this.#types[this.#at(i) + column]!;
    return sum / (to - from);
  }

  /** Probability that a span names something of the graph, of whatever type. */
  nameProbability({ from, to }: Span): number {
    let sum = 0;
    for (let i = from; i < to; i++) {
      for (let column = 0; column < ENTITY_TYPES.length; column++) sum += this.#types[this.#at(i) + column]!;
    }
    return sum / (to - from);
  }

  #at(token: number): number {
    return (this.#first + token) * TYPES;
  }
}

export interface TaggerMeta {
  /** What a weight of 1 stands for. */
  scale: number;
}

/** Finds and types names by a conditional random field over hashed features. */
export class MentionTagger {
  readonly #weights: PackedRows;
  /** Of a hash, to find its row. */
  readonly #mask: number;
  readonly #scale: number;
  readonly #chain: Chain;
  /** [tokens × labels]: room for the scores of a stretch. */
  #scores = new Float64Array();
  /** Room for the rows of a token's features. */
  #rows = new Int32Array(64);
  /** [offsets × labels]: the scores that a word gives by itself to the tokens around it. */
  readonly #sumsOf = new WordMemo((word) => this.#sumsAround(wordFeatures(word)));

  /** @param model of `weights` [rows × labels], rows a power of two, and `transitions` [labels + 1 × labels]. */
  constructor({ meta, numbers }: Model) {
    this.#weights = new PackedRows(numbers.weights as Int8Array, LABELS);
    this.#mask = numbers.weights!.length / LABELS - 1;
    this.#scale = (meta as TaggerMeta).scale;
    this.#chain = new Chain(transitionFactors(numbers.transitions!));
  }

  /** Reads an article, sentence by sentence. @param forms of the gazetteer in each sentence. */
  tag(sentences: readonly Sentence[], forms: readonly (readonly KnownForm[])[]): TaggedSentence[] {
    const article = articleWords(sentences);
    const types = new Float32Array(sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) * TYPES);
    let first = 0;
    return sentences.map(({ tokens }, s) => {
      const tagged = this.#tagOne(
        featureSource(article, s, forms[s]!),
        article.stretches[s]!,
        new TaggedSentence(types, first),
      );
      first += tokens.length;
      return tagged;
    });
  }

  #tagOne(source: FeatureSource, stretches: readonly Span[], tagged: TaggedSentence): TaggedSentence {
    for (const stretch of stretches) {
      this.#score(source, stretch);
      this.#chain.begin(this.#scores, stretch.to - stretch.from);
      this.#chain.sum();
      tagged.add(stretch.from, this.#chain.likeliest(), this.#chain.marginals);
    }
    return tagged;
  }

  #score(source: FeatureSource, { from, to }: Span): void {
    const length = (to - from) * LABELS;
    if (length > this.#scores.length) this.#scores = new Float64Array(2 * length);
    const scores = this.#scores;
    for (let i = from; i < to; i++) {
      const together = this.#sumOf(contextFeaturesAt(source, i).hashes);
      for (let y = 0; y < LABELS; y++) scores[(i - from) * LABELS + y] = together[y]!;
    }
    for (let i = from - FARTHEST; i < to + FARTHEST; i++) this.#addAlone(source, i, { from, to });
    for (let at = 0; at < length; at++) scores[at]! *= this.#scale;
  }

  /** Adds what the word at `i` gives by itself to the tokens of the stretch that see it. */
  #addAlone(source: FeatureSource, i: number, { from, to }: Span): void {
    const alone = this.#sumsOf.of(wordAt(source, i).word);
    for (let place = 0; place < OFFSETS.length; place++) {
      const seer = i - OFFSETS[place]!;
      if (seer < from || seer >= to) continue;
      const at = (seer - from) * LABELS;
      for (let y = 0; y < LABELS; y++) this.#scores[at + y]! += alone[place * LABELS + y]!;
    }
  }

  #sumsAround(word: WordFeatures): Int16Array {
    const sums = new Int16Array(OFFSETS.length * LABELS);
    for (const [place, offset] of OFFSETS.entries()) {
      const own = this.#sumOf(wordHashes(word, offset));
      for (let y = 0; y < LABELS; y++) sums[place * LABELS + y] = own[y]!;
    }
    return sums;
  }

  /** The sum of the rows of hashes, until the next is asked for. */
  #sumOf(hashes: readonly number[]): Int32Array {
    if (hashes.length > this.#rows.length) this.#rows = new Int32Array(2 * hashes.length);
    for (let i = 0; i < hashes.length; i++) this.#rows[i] = hashes[i]! & this.#mask;
    return this.#weights.sumOf(this.#rows, hashes.length);
  }
}
