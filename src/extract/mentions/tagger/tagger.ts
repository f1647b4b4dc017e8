import { ENTITY_TYPES } from '../../../domain/entity.ts';
import { type Model, PackedRows } from '../../../models/index.ts';
import type { Sentence } from '../../text/sentences.ts';
import { WordMemo } from '../../text/words.ts';
import type { Span } from '../runs.ts';
import { articleWords } from './article.ts';
import { Chain, transitionFactors } from './crf.ts';
import {
  contextFeaturesAt,
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
  /** Room for the packed sum of a token's features. */
  readonly #sum: Int32Array;
  /** The packed sums of what a word gives by itself to the tokens around it, one an offset. */
  readonly #alone = new WordMemo((word) => this.#sumsAlone(wordFeatures(word)));

  /** @param model of `weights` [rows × labels], rows a power of two, and `transitions` [labels + 1 × labels]. */
  constructor({ meta, numbers }: Model) {
    this.#weights = new PackedRows(numbers.weights as Int8Array, LABELS);
    this.#sum = new Int32Array(this.#weights.packedLength);
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
    for (let i = from, at = 0; i < to; i++, at += LABELS) {
      const sums = this.#weights.unpack(this.#sumAt(source, i));
      for (let y = 0; y < LABELS; y++) scores[at + y] = sums[y]! * this.#scale;
    }
  }

  /** The packed sum of all features of a token, some sixty: far fewer than it may hold. */
  #sumAt(source: FeatureSource, i: number): Int32Array {
    const sum = this.#sum;
    sum.fill(0);
    this.#addTo(sum, 0, contextFeaturesAt(source, i).hashes);
    for (let place = 0; place < OFFSETS.length; place++) {
      const alone = this.#alone.of(wordAt(source, i + OFFSETS[place]!).word);
      for (let k = 0, at = place * sum.length; k < sum.length; k++, at++) sum[k]! += alone[at]!;
    }
    return sum;
  }

  #sumsAlone(word: WordFeatures): Int32Array {
    const sums = new Int32Array(OFFSETS.length * this.#sum.length);
    for (const [place, offset] of OFFSETS.entries())
      this.#addTo(sums, place * this.#sum.length, wordHashes(word, offset));
    return sums;
  }

  /** Adds the rows of hashes to a packed sum. */
  #addTo(sum: Int32Array, at: number, hashes: readonly number[]): void {
    if (hashes.length > this.#rows.length) this.#rows = new Int32Array(2 * hashes.length);
    for (let i = 0; i < hashes.length; i++) this.#rows[i] = hashes[i]! & this.#mask;
    this.#weights.addTo(sum, at, this.#rows, hashes.length);
  }
}
