import { type ExtractionContext, explainText } from '../../src/extract/index.ts';
import { splitBlocks } from '../../src/extract/text/blocks.ts';
import { splitSentences } from '../../src/extract/text/sentences.ts';
import type { Prediction } from '../support/predict.ts';
import { type ArticleReading, placesOfName } from './causes.ts';
import type { GoldFact } from './gold.ts';
import { overlap, type Span, type Statement } from './statement.ts';

/** How an article was read, with what a page shows of it. */
export interface ShownReading extends ArticleReading {
  /** All of them, read or not. */
  sentences: Span[];
  cues: Span[];
}

/** Reads an article once more, with its steps. */
export function readingOf({ article: { text } }: Prediction, context: ExtractionContext): ShownReading {
  const { sentences: read } = explainText(text, context);
  return {
    text,
    sentences: splitSentences(splitBlocks(text)).map(({ start, end }) => ({ start, end })),
    read: read.map(({ start, text: { length } }) => ({ start, end: start + length })),
    cues: read.flatMap(({ cues }) => cues),
    mentions: read.flatMap(({ mentions }) =>
      mentions.map(({ start, end, name, type }) => ({
        start,
        end,
        // One mention may mean more than one: "the two companies".
        names: [text.slice(start, end), ...name.split(', ')],
        type,
      })),
    ),
  };
}

/** Where the text states a fact: at its quote where the set has one, else in every sentence that holds both names. */
export function placesOf({ quote, head, tail, parties }: GoldFact, { text, sentences }: ShownReading): Span[] {
  const quoted = quote ? text.indexOf(quote) : -1;
  if (quote && quoted >= 0) return [{ start: quoted, end: quoted + quote.length }];
  const named = endsOf({ head, tail, parties }).map((names) => placesOfAny(names, text));
  return sentences.filter((sentence) => named.every((places) => places.some((place) => overlap(place, sentence))));
}

/** The first place of each of the two. */
export function firstNamings(fact: Statement, { text }: ShownReading): Span[] {
  return endsOf(fact).flatMap((names) => placesOfAny(names, text).slice(0, 1));
}

/** Names of either end; of all parties together, where the tail is a deal. */
function endsOf({ head, tail, parties }: Pick<Statement, 'head' | 'tail' | 'parties'>): (readonly string[])[] {
  if (tail) return [head, tail];
  return parties.length > 0 ? [head, parties.flat()] : [head];
}

function placesOfAny(names: readonly string[], text: string): Span[] {
  return names.flatMap((name) => placesOfName(text, name)).sort((a, b) => a.start - b.start);
}
