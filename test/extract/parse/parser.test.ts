import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parse } from '../../../src/extract/parse/index.ts';
import { arcsOf, parser } from './support.ts';

/** Heads above a token; as many as `most` where they go in a circle. */
function stepsToRoot({ heads }: Parse, token: number, most: number): number {
  let steps = 0;
  for (let head = heads[token]!; head >= 0 && steps < most; head = heads[head]!) steps++;
  return steps;
}

/** Constructions that claims are read from: a sentence, and arcs that must be in its tree. */
const CONSTRUCTIONS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an active clause',
    'Microsoft acquired Nuance.',
    ['Microsoft nsubj acquired', 'Nuance obj acquired', 'acquired root ROOT'],
  ],
  [
    'a passive with its agent',
    'The startup was acquired by Google in May.',
    ['startup nsubj:pass acquired', 'was aux:pass acquired', 'Google obl:agent acquired', 'by case Google'],
  ],
  [
    'an apposition',
    'Microsoft has invested in Mistral, a French startup.',
    ['startup appos Mistral', 'Mistral obl invested'],
  ],
  [
    'a coordination of subjects',
    'Amazon, Google and Nvidia invested in the company.',
    ['Amazon nsubj invested', 'Google conj Amazon', 'Nvidia conj Amazon', 'company obl invested'],
  ],
  [
    'a coordination of verbs',
    'Apple bought the company and closed its office.',
    ['Apple nsubj bought', 'closed conj bought', 'office obj closed', 'its nmod:poss office'],
  ],
  [
    'a relative clause',
    'The company that bought Arm has lost money.',
    ['bought acl:relcl company', 'Arm obj bought', 'that nsubj bought', 'company nsubj lost'],
  ],
  ['a possessor', "Microsoft's deal with Mistral was announced.", ['Microsoft nmod:poss deal', 'Mistral nmod deal']],
  [
    'a compound',
    'The Pentagon contract was signed on Monday.',
    ['Pentagon compound contract', 'contract nsubj:pass signed', 'Monday obl signed'],
  ],
  [
    'a nominalisation with of and by',
    'The acquisition of Nuance by Microsoft was approved.',
    ['Nuance nmod acquisition', 'of case Nuance', 'by case Microsoft', 'acquisition nsubj:pass approved'],
  ],
  [
    'reported speech',
    'The minister said that the government did not know about the deal.',
    ['minister nsubj said', 'know ccomp said', 'not advmod know', 'government nsubj know'],
  ],
  [
    'an infinitive',
    'Meta plans to buy the startup.',
    ['Meta nsubj plans', 'buy xcomp plans', 'startup obj buy', 'to mark buy'],
  ],
];

describe('the parser', () => {
  it.each(CONSTRUCTIONS)('reads %s: %s', (_, sentence, arcs) => {
    expect(arcsOf(sentence)).toEqual(expect.arrayContaining([...arcs]));
  });

  it('gives the tags of both kinds', () => {
    const { tags, forms } = parser.parse(['It', 'was', 'bought', '.'].map((text) => ({ text })));
    expect(tags).toEqual(['PRON', 'AUX', 'VERB', 'PUNCT']);
    expect(forms).toEqual(['PRP', 'VBD', 'VBN', '.']);
  });

  it('has nothing to say of nothing', () => {
    expect(parser.parse([])).toEqual({ heads: new Int32Array(0), labels: [], tags: [], forms: [] });
  });

  const word = fc.oneof(
    fc.constantFrom('the', 'deal', 'said', 'Microsoft', ',', '.', '"', '-', 'and', 'of', 'was', 'bought'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const sentence = fc.array(fc.record({ text: word }), { maxLength: 400 });

  it('makes one tree of any tokens', () => {
    fc.assert(
      fc.property(sentence, (tokens) => {
        const parse: Parse = parser.parse(tokens);
        expect([...parse.heads].filter((head) => head === -1)).toHaveLength(Math.min(1, tokens.length));
        tokens.forEach((_, token) => {
          expect(stepsToRoot(parse, token, tokens.length)).toBeLessThan(tokens.length);
          expect(parse.labels[token] === 'root').toBe(parse.heads[token] === -1);
        });
      }),
    );
  });

  it('crosses no arcs', () => {
    fc.assert(
      fc.property(sentence, (tokens) => {
        const arcs = [...parser.parse(tokens).heads]
          .map((head, token): [number, number] => [Math.min(head, token), Math.max(head, token)])
          .filter(([start]) => start >= 0);
        const crossing = arcs.some(([a, b]) => arcs.some(([c, d]) => a < c && c < b && b < d));
        expect(crossing).toBe(false);
      }),
    );
  });

  it('does not remember', () => {
    fc.assert(
      fc.property(sentence, sentence, (first, second) => {
        const before = parser.parse(first);
        parser.parse(second);
        expect(parser.parse(first)).toEqual(before);
      }),
    );
  });
});
