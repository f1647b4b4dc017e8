import type { SentenceCues } from '../cues/sentenceCues.ts';
import { toldInArticle } from './cueFeatures.ts';
import type { PairContext } from './features.ts';
import { pairsIn } from './pair.ts';
import { sentenceWords } from './words.ts';

/** What the cues and the names of sentences give, before any pair is judged. */
type Told = Pick<PairContext, 'view' | 'told'> & { cues: SentenceCues };

/**
 * What the features of the pairs of sentences are taken from.
 * @returns one for each sentence of an article, undefined where there is no pair.
 */
export function pairContexts(sentences: readonly Told[]): (PairContext | undefined)[] {
  const inArticle = toldInArticle(sentences.flatMap(({ told }) => told));
  return sentences.map(({ view, cues, told }) => {
    const pairs = pairsIn(view);
    return pairs.length === 0
      ? undefined
      : { view, cues: cues.all, told, inArticle, pairs, words: sentenceWords(view) };
  });
}
