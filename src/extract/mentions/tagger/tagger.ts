import { ENTITY_TYPES } from '../../../domain/entity.ts';
import type { Model } from '../../../models/index.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../runs.ts';
import { articleWords } from './article.ts';
import { stretchesIn } from './candidates.ts';
import { expectation, factorsOf, transitionFactors, viterbi } from './crf.ts';
import { type FeatureSource, featureSource, featuresAt, type KnownForm } from './features.ts';
import { beginOf, isBegin, LABELS, NAME_TYPES, type NameType, OUTSIDE, typeOf } from './labels.ts';

/** A stretch of text that is a name, as the model sees it. */
export interface TaggedName extends Span {
  type: NameType;
  /** That it is a name of this type: the least over its words. */
  probability: number;
}

/** What the model makes of one sentence. */
export class TaggedSentence {
  readonly names: TaggedName[] = [];
  /** [tokens × types]: that the token is part of a name of the type. */
  readonly #types: Float32Array;

  constructor(length: number) {
    this.#types = new Float32Array(length * NAME_TYPES.length);
  }

  /** Takes in the labels of a stretch that begins at token `from`. @param marginals [tokens × labels]. */
  add(from: number, labels: Uint8Array, marginals: Float64Array): void {
    labels.forEach((label, i) => {
      NAME_TYPES.forEach((type, column) => {
        const at = i * LABELS + beginOf(type);
        this.#types[(from + i) * NAME_TYPES.length + column] = marginals[at]! + marginals[at + 1]!;
      });
      if (label !== OUTSIDE) this.#extend(from + i, label);
    });
  }

  #extend(at: number, label: number): void {
    const type = typeOf(label);
    const probability = this.#types[at * NAME_TYPES.length + NAME_TYPES.indexOf(type)]!;
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
    for (let i = from; i < to; i++) sum += this.#types[i * NAME_TYPES.length + column]!;
    return sum / (to - from);
  }

  /** Probability that a span names something of the graph, of whatever type. */
  nameProbability(span: Span): number {
    return ENTITY_TYPES.reduce((sum, type) => sum + this.probabilityOf(type, span), 0);
  }
}

export interface TaggerMeta {
  /** What a weight of 1 stands for. */
  scale: number;
}

/** Finds and types names by a conditional random field over hashed features. */
export class MentionTagger {
  readonly #weights: Int8Array;
  readonly #rows: number;
  readonly #scale: number;
  readonly #transitions: Float64Array;

  /** @param model of `weights` [rows × labels], rows a power of two, and `transitions` [labels + 1 × labels]. */
  constructor({ meta, numbers }: Model) {
    this.#weights = numbers.weights as Int8Array;
    this.#rows = this.#weights.length / LABELS;
    this.#scale = (meta as TaggerMeta).scale;
    this.#transitions = transitionFactors(numbers.transitions!);
  }

  /** Reads an article, sentence by sentence. @param forms of the gazetteer in each sentence. */
  tag(sentences: readonly Sentence[], forms: readonly (readonly KnownForm[])[]): TaggedSentence[] {
    const article = articleWords(sentences);
    return sentences.map((_, s) => this.#tagOne(featureSource(article, s, forms[s]!)));
  }

  #tagOne(source: FeatureSource): TaggedSentence {
    const tagged = new TaggedSentence(source.tokens.length);
    for (const stretch of stretchesIn(source.tokens, source.words)) {
      const factors = factorsOf(this.#scores(source, stretch), this.#transitions);
      tagged.add(stretch.from, viterbi(factors), expectation(factors).marginals);
    }
    return tagged;
  }

  #scores(source: FeatureSource, { from, to }: Span): Float64Array {
    const scores = new Float64Array((to - from) * LABELS);
    for (let i = from; i < to; i++) {
      const start = (i - from) * LABELS;
      for (const hash of featuresAt(source, i).hashes) {
        const row = (hash & (this.#rows - 1)) * LABELS;
        for (let y = 0; y < LABELS; y++) scores[start + y]! += this.#weights[row + y]!;
      }
      for (let y = 0; y < LABELS; y++) scores[start + y]! *= this.#scale;
    }
    return scores;
  }
}
