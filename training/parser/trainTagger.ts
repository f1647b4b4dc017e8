import { seededRandom } from '../../bench/support/numbers.ts';
import { isPossible } from '../../src/extract/parse/classLists.ts';
import { choiceOf, chooseTag, createTagger } from '../../src/extract/parse/tagger.ts';
import { TAG_TEMPLATES, WINDOW } from '../../src/extract/parse/tagTemplates.ts';
import type { Vocabulary } from '../../src/extract/parse/vocabulary.ts';
import type { Words } from '../../src/extract/parse/words.ts';
import { shuffle } from '../random.ts';
import { createPerceptron, toBytes } from './perceptron.ts';

/** A sentence as the tagger learns it: padded numbers of its words, and its tags, with the same places. */
export interface TagExample {
  numbers: Int32Array;
  tags: Int32Array;
}

export interface TagSettings {
  classes: number;
  bits: number;
  epochs: number;
  seed: number;
}

/** Learns to tag from left to right, each time after the tags that it gave itself. */
export function trainTagger(
  examples: readonly TagExample[],
  words: Words,
  vocabulary: Vocabulary,
  { classes, bits, epochs, seed }: TagSettings,
): Int8Array<ArrayBuffer> {
  const perceptron = createPerceptron(classes, bits);
  const tagger = createTagger(perceptron.linear, words, vocabulary);
  const random = seededRandom(seed);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { numbers, tags } of shuffle(order, random)) {
      const given = new Int32Array(numbers.length).fill(-1);
      for (let at = WINDOW; at < numbers.length - WINDOW; at++) {
        const guess = chooseTag(tagger, numbers, given, at);
        const gold = tags[at]!;
        if (guess !== gold && isPossible(vocabulary.tagLists, choiceOf(tagger, numbers[at]!), gold)) {
          perceptron.update(tagger.features, TAG_TEMPLATES.count, gold, 1);
          perceptron.update(tagger.features, TAG_TEMPLATES.count, guess, -1);
        }
        perceptron.tick();
        given[at] = guess;
      }
    }
  }
  return toBytes(perceptron.average());
}
