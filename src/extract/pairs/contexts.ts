import type { Model } from '../../models/index.ts';
import { createParser, type Parse, type Parser } from '../parse/index.ts';
import { toldInArticle } from './cueFeatures.ts';
import type { PairContext } from './features.ts';
import { pairsIn } from './pair.ts';
import { sentenceWords } from './words.ts';

/** What the cues and the names of sentences give, before any pair is judged. */
type Told = Pick<PairContext, 'view' | 'cues' | 'told'>;

/** Gives sentences that name two parties what the features of pairs are taken from. */
export class PairContexts {
  readonly #parser: Parser;

  constructor(parser: Model) {
    this.#parser = createParser(parser);
  }

  /** @returns one for each sentence of an article, undefined where there is no pair. */
  of(sentences: readonly Told[]): (PairContext | undefined)[] {
    const inArticle = toldInArticle(sentences.flatMap(({ told }) => told));
    return sentences.map(({ view, cues, told }) => {
      const pairs = pairsIn(view);
      if (pairs.length === 0) return undefined;
      const parser = this.#parser;
      let parse: Parse | undefined;
      return {
        ...{ view, cues, told, inArticle, pairs, words: sentenceWords(view) },
        get parse() {
          parse ??= parser.parse(view.tokens);
          return parse;
        },
      };
    });
  }
}
