import { onlyClass } from './classLists.ts';
import { bestOfList, type Linear } from './linear.ts';
import { SEEN_ATTRIBUTES, SEEN_OFFSETS, TAG_ATOMS, TAG_TEMPLATES, WINDOW } from './tagTemplates.ts';
import { hashFeatures } from './templates.ts';
import type { Vocabulary } from './vocabulary.ts';
import { NO_WORD, WORD_ATTRIBUTES, type Words } from './words.ts';

const WIDTH = WORD_ATTRIBUTES.length;
const CHOICE = WORD_ATTRIBUTES.indexOf('choice');

/** A tagger: its classifier, the words it knows, and what it works on. */
export interface Tagger {
  linear: Linear;
  words: Words;
  vocabulary: Vocabulary;
  features: Int32Array;
  atoms: Int32Array;
  scores: Int32Array;
}

/** A tagger with room to work in. */
export function createTagger(linear: Linear, words: Words, vocabulary: Vocabulary): Tagger {
  return {
    linear,
    words,
    vocabulary,
    features: new Int32Array(TAG_TEMPLATES.count),
    atoms: new Int32Array(TAG_ATOMS),
    scores: new Int32Array(linear.classes),
  };
}

/** A sentence's word numbers, with `WINDOW` places that hold no word at either end, so that features may look beyond it. */
export function paddedNumbers(words: Words, texts: readonly { text: string }[]): Int32Array {
  const numbers = new Int32Array(texts.length + 2 * WINDOW).fill(NO_WORD);
  words.makeRoom(texts.length);
  for (let i = 0; i < texts.length; i++) numbers[i + WINDOW] = words.numberOf(texts[i]!.text);
  return numbers;
}

/**
 * The best tag for the word at `at`, given those before it; `tagger.features` then holds what led to it, unless there was no choice.
 * @param numbers as `paddedNumbers` gives them; `tags` has the same places, and -1 where there is no word.
 */
export function chooseTag(tagger: Tagger, numbers: Int32Array, tags: Int32Array, at: number): number {
  const { linear, features, scores } = tagger;
  const { tagLists } = tagger.vocabulary;
  const list = choiceOf(tagger, numbers[at]!);
  const only = onlyClass(tagLists, list);
  if (only >= 0) return only;
  fillFeatures(tagger, numbers, tags, at);
  return bestOfList(linear, features, TAG_TEMPLATES.count, tagLists, list, scores);
}

/** The list of the tags that a word may have. */
export function choiceOf({ words }: Tagger, number: number): number {
  return words.values[number * WIDTH + CHOICE]!;
}

function fillFeatures(
  { linear, words, atoms, features }: Tagger,
  numbers: Int32Array,
  tags: Int32Array,
  at: number,
): void {
  const { values } = words;
  atoms[0] = tags[at - 1]!;
  atoms[1] = tags[at - 2]!;
  for (let a = 2; a < TAG_ATOMS; a++) {
    atoms[a] = values[numbers[at + SEEN_OFFSETS[a - 2]!]! * WIDTH + SEEN_ATTRIBUTES[a - 2]!]!;
  }
  hashFeatures(TAG_TEMPLATES, atoms, linear.mask, features);
}

/** Tags a sentence from left to right. The result has the places of `numbers`. */
export function tagSentence(tagger: Tagger, numbers: Int32Array): Int32Array {
  const tags = new Int32Array(numbers.length).fill(-1);
  for (let at = WINDOW; at < numbers.length - WINDOW; at++) tags[at] = chooseTag(tagger, numbers, tags, at);
  return tags;
}
