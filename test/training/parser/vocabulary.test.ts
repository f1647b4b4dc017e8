import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWord, type Vocabulary } from '../../../src/extract/parse/vocabulary.ts';
import { wordKey } from '../../../src/extract/parse/words.ts';
import { SETTINGS } from '../../../training/parser/settings.ts';
import { buildVocabulary } from '../../../training/parser/vocabulary.ts';

const TAGS = ['NOUN NN', 'VERB VB', 'X FW'];
const INVENTORY = { names: TAGS, numberOf: (name: string) => TAGS.indexOf(name) };
/** From ten uses on, the treebank tells which tags a word may have. */
const OFTEN = 10;
const FEW = { ...SETTINGS, leastWord: 4, leastClustered: 2, clusters: 3, kinds: 2, clusterRounds: 1 };

interface Uses {
  word: string;
  /** In the treebank. */
  times: number;
  tag: number;
  /** In texts without annotation. */
  read: number;
}

/** A vocabulary of words that come so often, one a sentence. */
function vocabularyOf(uses: readonly Uses[]): Vocabulary {
  const trees = uses.flatMap(({ word, times, tag }) =>
    Array.from({ length: times }, (_, i) => ({
      id: `${word} ${i}`,
      tokens: [{ text: word }],
      tags: [TAGS[tag]!],
      heads: [-1],
      labels: ['root'],
    })),
  );
  const texts = uses.flatMap(({ word, read }) => Array.from({ length: read }, () => [word]));
  return buildVocabulary(trees, texts, INVENTORY, FEW);
}

/** What the vocabulary knows of a word. */
function entryOf(vocabulary: Vocabulary, word: string) {
  const place = findWord(vocabulary, wordKey(word));
  if (place < 0) return undefined;
  const { classes, ends } = vocabulary.tagLists;
  const list = vocabulary.choices[place]!;
  return {
    isKnown: vocabulary.known[place] === 1,
    isClustered: vocabulary.clusters[place]! > 0 && vocabulary.kinds[place]! > 0,
    tags: [...classes.slice(ends[list - 1] ?? 0, ends[list])],
  };
}

const hasTopBit = (word: string): boolean => wordKey(word) >>> 31 === 1;
const words = fc.stringMatching(/^[a-z]{1,8}$/);
const word = fc.oneof(words.filter(hasTopBit), words);
const uses = fc.uniqueArray(
  fc.record({ word, times: fc.nat(12), tag: fc.nat(TAGS.length - 1), read: fc.oneof(fc.constant(0), fc.nat(3)) }),
  { selector: (use) => use.word, minLength: 1, maxLength: 12 },
);

describe('the vocabulary of a parser', () => {
  it('has each key once, ascending without a sign', () => {
    fc.assert(
      fc.property(uses, (list) => {
        const keys = [...vocabularyOf(list).keys];
        expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b));
      }),
    );
  });

  it('has the words that come often enough, and no others', () => {
    fc.assert(
      fc.property(uses, (list) => {
        const frequent = list.filter(({ times, read }) => times + read >= FEW.leastClustered);
        const keys = frequent.map((use) => wordKey(use.word) >>> 0);
        expect(new Set(vocabularyOf(list).keys)).toEqual(new Set(keys));
      }),
    );
  });

  it.each([
    { name: 'the treebank has often enough', word: 'bank', times: 4, read: 0, isKnown: true, tags: [] },
    { name: 'it has often enough to tell its tags', word: 'bank', times: OFTEN, read: 0, isKnown: true, tags: [1] },
    { name: 'other texts have, too', word: 'bank', times: 3, read: 5, isKnown: false, tags: [] },
    { name: 'they have only', word: 'bank', times: 0, read: 2, isKnown: false, tags: [] },
    { name: 'the treebank has, though its hash is negative', word: 'deal', times: 4, read: 0, isKnown: true, tags: [] },
    { name: 'it has, with its tags, likewise', word: 'deal', times: OFTEN, read: 0, isKnown: true, tags: [1] },
    { name: 'other texts have, likewise', word: 'deal', times: 3, read: 5, isKnown: false, tags: [] },
  ])('tells of a word that $name', ({ word: written, times, read, isKnown, tags }) => {
    expect(hasTopBit(written)).toBe(written === 'deal');
    const vocabulary = vocabularyOf([{ word: written, times, tag: 1, read }]);
    expect(entryOf(vocabulary, written)).toEqual({ isKnown, isClustered: true, tags });
  });

  it('tells of each word what was seen of it, whatever the others', () => {
    fc.assert(
      fc.property(uses, (list) => {
        const vocabulary = vocabularyOf(list);
        for (const { word: written, times, tag, read } of list) {
          const isThere = times + read >= FEW.leastClustered;
          const isKnown = times >= FEW.leastWord;
          const tags = times >= OFTEN ? [tag] : [];
          expect(entryOf(vocabulary, written)).toEqual(isThere ? { isKnown, isClustered: true, tags } : undefined);
        }
      }),
    );
  });
});
