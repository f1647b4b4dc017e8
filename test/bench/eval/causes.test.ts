import { describe, expect, it } from 'vitest';
import {
  type Cause,
  causeOfExtra,
  causeOfMissed,
  type FoundMention,
  type Signatures,
} from '../../../bench/eval/causes.ts';
import type { Found, Statement } from '../../../bench/eval/statement.ts';
import type { EntityType } from '../../../src/domain/entity.ts';

const TEXT = 'Acme bought Brill. The lab sold Cobalt to Dorn. Nothing is said here of Acme and Cobalt.';
const SENTENCES = [spanOf('Acme bought Brill.'), spanOf('The lab sold Cobalt to Dorn.'), spanOf('Nothing is said')];
const SIGNATURES: Signatures = new Map([
  ['acquired', { from: ['company'], to: ['company'], symmetric: false }],
  ['supplies', { from: ['company'], to: ['company', 'government'], symmetric: false }],
  ['partnered-with', { from: ['company'], to: ['government'], symmetric: true }],
]);

function spanOf(part: string) {
  const start = TEXT.indexOf(part);
  return { start, end: start + part.length };
}

function fact(words: string): Statement {
  const [head, relation, tail] = words.split(' ');
  return { head: [head!], relation: relation!, tail: [tail!], polarity: 'asserted', parties: [] };
}

const found = (words: string, sentence: number): Found => ({ ...fact(words), ...SENTENCES[sentence]! });
const mention = (name: string, type: EntityType = 'company', means = name): FoundMention => ({
  ...spanOf(name),
  names: [name, means],
  type,
});
const ALL = ['Acme', 'Brill', 'Cobalt', 'Dorn'].map((name) => mention(name));

describe('causeOfMissed', () => {
  type Case = { why: string; fact: string; cause: Cause; at?: number[]; extra?: Found[]; mentions?: FoundMention[] };
  it.each<Case>([
    {
      why: 'found the other way round',
      fact: 'Acme acquired Brill',
      extra: [found('Brill acquired Acme', 0)],
      cause: 'wrong direction',
    },
    {
      why: 'found as another relation',
      fact: 'Acme acquired Brill',
      extra: [found('Brill supplies Acme', 0)],
      cause: 'wrong relation',
    },
    { why: 'both mentioned, nothing made of it', fact: 'Acme acquired Brill', cause: 'relation missed' },
    { why: 'in a sentence without a cue', fact: 'Acme acquired Cobalt', at: [2], cause: 'relation missed' },
    {
      why: 'written there, not mentioned',
      fact: 'Acme acquired Brill',
      mentions: [mention('Acme')],
      cause: 'mention not found',
    },
    { why: 'mentioned nowhere', fact: 'Acme acquired Zeta', cause: 'mention not found' },
    { why: 'names in no one sentence', fact: 'Brill acquired Dorn', at: [], cause: 'wrong link inside the article' },
    {
      why: 'names in no one sentence, one not found',
      fact: 'Brill acquired Zeta',
      at: [],
      cause: 'mention not found',
    },
    { why: 'mentioned elsewhere only', fact: 'Acme supplies Dorn', at: [1], cause: 'wrong link inside the article' },
    {
      why: 'meant by a noun, and linked',
      fact: 'Acme supplies Dorn',
      at: [1],
      mentions: [...ALL, mention('The lab', 'company', 'Acme')],
      cause: 'relation missed',
    },
    {
      why: 'mentioned as something else',
      fact: 'Acme acquired Brill',
      mentions: [mention('Acme'), mention('Brill', 'product')],
      cause: 'wrong type',
    },
    {
      why: 'of no known type',
      fact: 'Acme acquired Brill',
      mentions: [mention('Acme'), { ...mention('Brill'), type: undefined }],
      cause: 'relation missed',
    },
    {
      why: 'symmetric, so that either type fits either end',
      fact: 'Acme partnered-with Brill',
      mentions: [mention('Acme', 'government'), mention('Brill')],
      cause: 'relation missed',
    },
    {
      why: 'hung on another',
      fact: 'Acme acquired Brill',
      extra: [found('Acme acquired Dorn', 0)],
      cause: 'wrong link inside the article',
    },
    {
      why: 'another of the kind elsewhere is no explanation',
      fact: 'Acme acquired Brill',
      extra: [found('Acme acquired Dorn', 1)],
      cause: 'relation missed',
    },
  ])('$why: $cause', ({ fact: words, at = [0], extra = [], mentions = ALL, cause }) => {
    const reading = { text: TEXT, read: SENTENCES.slice(0, 2), mentions };
    const places = at.map((index) => SENTENCES[index]!);
    expect(causeOfMissed(fact(words), places, extra, reading, SIGNATURES)).toBe(cause);
  });

  it('takes a common noun among the names for a link, not for a name', () => {
    const lab = { ...fact('Acme supplies Dorn'), head: ['Acme', 'The lab'] };
    const reading = { text: TEXT, read: SENTENCES, mentions: ALL };
    expect(causeOfMissed(lab, [SENTENCES[1]!], [], reading, SIGNATURES)).toBe('wrong link inside the article');
  });
});

describe('causeOfExtra', () => {
  const entities = [
    { names: ['Acme'], type: 'company' },
    { names: ['Brill'], type: 'product' },
  ] as const;
  it.each<{ fact: string; missed: string[]; cause: Cause }>([
    { fact: 'Acme acquired Dorn', missed: ['Dorn acquired Acme'], cause: 'wrong direction' },
    { fact: 'Acme acquired Dorn', missed: ['Dorn supplies Acme'], cause: 'wrong relation' },
    { fact: 'Acme acquired Dorn', missed: ['Acme acquired Cobalt'], cause: 'wrong link inside the article' },
    { fact: 'Acme acquired Brill', missed: ['Cobalt acquired Dorn'], cause: 'wrong type' },
    { fact: 'Acme acquired Dorn', missed: ['Cobalt supplies Dorn'], cause: 'extra fact' },
  ])('$fact for $missed: $cause', ({ fact: words, missed, cause }) => {
    const placed = missed.map((other) => ({ ...fact(other), places: [SENTENCES[0]!] }));
    expect(causeOfExtra(found(words, 0), placed, entities, SIGNATURES)).toBe(cause);
  });
});
