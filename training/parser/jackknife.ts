import { createTagger, tagSentence } from '../../src/extract/parse/tagger.ts';
import type { Vocabulary } from '../../src/extract/parse/vocabulary.ts';
import type { Words } from '../../src/extract/parse/words.ts';
import type { Settings } from './settings.ts';
import { type TagExample, trainTagger } from './trainTagger.ts';

/** Trains taggers on parts of the examples. */
export interface TaggerSchool {
  train(examples: readonly TagExample[]): Int8Array<ArrayBuffer>;
  /** The examples with the tags that a tagger gives them which has not seen them. */
  jackknife(examples: readonly TagExample[]): TagExample[];
}

/** @param classes how many tags there are. */
export function taggerSchool(words: Words, vocabulary: Vocabulary, classes: number, settings: Settings): TaggerSchool {
  const { tagBits: bits, tagEpochs: epochs, folds, seed } = settings;
  const train = (examples: readonly TagExample[]) =>
    trainTagger(examples, words, vocabulary, { classes, bits, epochs, seed });
  return {
    train,
    jackknife(examples) {
      const given = [...examples];
      for (let fold = 0; fold < folds; fold++) {
        const weights = train(examples.filter((_, i) => i % folds !== fold));
        const tagger = createTagger({ weights, classes, mask: 2 ** bits - 1 }, words, vocabulary);
        for (let i = fold; i < examples.length; i += folds) {
          const { numbers } = examples[i]!;
          given[i] = { numbers, tags: tagSentence(tagger, numbers) };
        }
      }
      return given;
    },
  };
}
