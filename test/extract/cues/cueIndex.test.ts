import { describe, expect, it } from 'vitest';
import type { Cue, RelationType } from '../../../src/domain/relation.ts';
import { CueIndex } from '../../../src/extract/cues/cueIndex.ts';
import { viewOf } from '../../../src/extract/syntax/view.ts';
import { splitBlocks } from '../../../src/extract/text/blocks.ts';
import { type Sentence, splitSentences, type Token } from '../../../src/extract/text/sentences.ts';
import { wordOf } from '../../../src/extract/text/words.ts';
import { hashText } from '../../../src/models/index.ts';

function relation(name: string, ...cues: Omit<Cue, 'from' | 'to'>[]): RelationType {
  return {
    name,
    label: name.toUpperCase(),
    description: name,
    from: ['company'],
    to: ['company'],
    symmetric: false,
    cues: cues.map((cue) => ({ ...cue, from: ['subject'], to: ['object'] })),
    examples: { positive: [], negative: [] },
  };
}

const index = new CueIndex([
  relation('allied', { noun: ['tie-up', 'venture', 'joint venture'], verb: ['tie up with'] }),
  relation('merged', { noun: ['tie-up'] }),
  relation('bought', { verb: ['buy', 'acquire', 'take over'] }, { verb: ['take'], with: ['stake'] }),
  relation('funded', { verb: ['back'], unless: ['plan', 'bids'] }),
  relation('rivals', { noun: ['rival', 'chief rival'], adjective: ['exclusive to'] }),
]);

const NAMES = /Joint Venture Partners|Acme|Bolt/g;

function sentenceOf(text: string): Sentence {
  return splitSentences(splitBlocks(text))[0]!;
}

/** What is found, each with its words: `bought “took over”`. */
function cuesIn(text: string, { tokens, ...rest } = sentenceOf(text)): string[] {
  const mentions = [...text.matchAll(NAMES)].map(({ 0: name, index: start }) => ({
    from: tokens.findIndex((token) => token.start === start),
    to: tokens.findIndex((token) => token.end === start + name.length) + 1,
    actors: [],
    reference: 'name' as const,
    locative: false,
  }));
  const matches = index.matchesIn(viewOf({ tokens, ...rest }, mentions));
  return matches.map(({ relation: { name }, from, to }) => {
    return `${name} “${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}”`;
  });
}

/** The same tokens, some of them joined to one. */
function joined(tokens: readonly Token[], from: number, to: number): Token[] {
  const parts = tokens.slice(from, to);
  const text = parts.map((part) => part.text).join('');
  const word = wordOf(text, hashText(text));
  return tokens.toSpliced(from, to - from, { ...parts.at(-1)!, ...word, word, start: parts[0]!.start });
}

describe('cues', () => {
  it.each([
    ['an inflected verb', 'Acme acquired Bolt.', ['bought “acquired”']],
    ['an irregular one', 'Acme has bought Bolt.', ['bought “bought”']],
    ['of an irregular one, its first word', 'Acme took over Bolt.', ['bought “took over”']],
    ['a plural', 'Its ventures failed.', ['allied “ventures”']],
    ['an adjective with its preposition', 'It is exclusive to Acme.', ['rivals “exclusive to”']],
    ['no adjective without it', 'It is exclusive.', []],
    ['all in order', 'A rival acquired the venture.', ['rivals “rival”', 'bought “acquired”', 'allied “venture”']],
    ['none in other words', 'Acme met Bolt.', []],
  ])('are found by their forms: %s', (_, text, cues) => {
    expect(cuesIn(text)).toEqual(cues);
  });

  it.each([
    ['a cue', 'Acme acquired Bolt.', true],
    ['what one begins with', 'It is exclusive.', true],
    ['a word that one asks for', 'The stake grew.', false],
    ['no word of any', 'Acme met Bolt.', false],
  ])('may stand in a sentence: %s', (_, text, expected) => {
    expect(index.occursIn(sentenceOf(text))).toBe(expected);
  });

  it.each([
    ['it hides those within it', 'The joint venture began.', ['allied “joint venture”']],
    ['it is left where it goes on otherwise', 'The joint plan and the venture began.', ['allied “venture”']],
    ['it hides what begins like it', 'Acme took over the stake.', ['bought “took over”']],
    ['those elsewhere stand', 'A chief rival took a stake.', ['rivals “chief rival”', 'bought “took”']],
  ])('are the longest: %s', (_, text, cues) => {
    expect(cuesIn(text)).toEqual(cues);
  });

  it.each([
    { cut: ['tie', '-', 'ups'], first: 1 },
    { cut: ['tie-', 'ups'], first: 2 },
    { cut: ['tie-ups'], first: 3 },
  ])('are found however the tokenizer cuts them: $cut', ({ cut, first }) => {
    const text = 'They announced tie-ups.';
    const sentence = sentenceOf(text);
    const tokens = joined(sentence.tokens, 2, 2 + first);
    expect(tokens.map((token) => token.text)).toEqual(['They', 'announced', ...cut, '.']);
    expect(cuesIn(text, { ...sentence, tokens })).toEqual(['allied “tie-ups”', 'merged “tie-ups”']);
    expect(index.occursIn({ ...sentence, tokens })).toBe(true);
  });

  it.each([
    ['without the hyphen', 'They announced tie ups.', []],
    ['with spaces about the hyphen', 'They announced tie - ups.', []],
    ['with a hyphen for a space', 'The joint-venture began.', ['allied “venture”']],
    ['with spaces', 'Acme tied up with Bolt.', ['allied “tied up with”']],
    ['with a hyphen for one', 'Acme tied-up with Bolt.', []],
  ])('are found as they are written: %s', (_, text, cues) => {
    expect(cuesIn(text)).toEqual(cues);
  });

  it.each([
    ['the word is there', 'Acme took a stake.', ['bought “took”']],
    ['another form of it is', 'Acme took stakes in two.', ['bought “took”']],
    ['it is not', 'Acme took a train.', []],
    ['a forbidden one is not', 'Acme backed Bolt.', ['funded “backed”']],
    ['a forbidden one is', 'Acme backed a plan of Bolt.', []],
    ['another form of it is there', 'Two plans show that Acme backed Bolt.', []],
    ['one that is forbidden as it is written is', 'Bids show that Acme backed Bolt.', []],
    ['it is written otherwise', 'Acme backed one bid.', ['funded “backed”']],
  ])('ask for other words, or forbid them: %s', (_, text, cues) => {
    expect(cuesIn(text)).toEqual(cues);
  });

  it.each([
    ['a verb', 'Nobody buys it.', ['bought “buys”']],
    ['no noun for a verb', 'The buy was good.', []],
    ['a seeming noun behind a name', 'Acme backs Bolt.', ['funded “backs”']],
    ['none behind no name', 'Their backs hurt.', []],
    ['a seeming adjective of a verb', 'The acquired company left.', ['bought “acquired”']],
    ['no adjective of a noun', 'A rival company left.', []],
    ['the first part of a noun with a hyphen', 'They announced a tie-up.', ['allied “tie-up”', 'merged “tie-up”']],
    ['almost any in a heading', 'Banks agree on tie-up', ['allied “tie-up”', 'merged “tie-up”']],
  ])('are of their part of speech: %s', (_, text, cues) => {
    expect(cuesIn(text)).toEqual(cues);
  });

  it.each([
    ['within a name', 'Joint Venture Partners opened.', []],
    ['beside one', 'Joint Venture Partners acquired Bolt.', ['bought “acquired”']],
  ])('are no part of a name: %s', (_, text, cues) => {
    expect(cuesIn(text)).toEqual(cues);
  });
});
