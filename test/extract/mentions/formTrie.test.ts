import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormTrie } from '../../../src/extract/mentions/formTrie.ts';
import { splitBlocks } from '../../../src/extract/text/blocks.ts';
import { splitSentences, type Token } from '../../../src/extract/text/sentences.ts';

/** Each names itself. */
const FORMS = ['bank', 'bank of america', 'the guardian', 'at and t', 'at and t labs', 'old at and t'];
const MOST = 6;

/** Where a form is looked for, and whether it may be taken. */
interface Asked {
  from?: number;
  most?: number;
  names?: (form: string, tokens: readonly Token[], from: number, to: number) => boolean;
}

/** The longest form in a text, at its start if no other place is told. */
function formIn(text: string, { from = 0, most = MOST, names = () => true }: Asked = {}): string | undefined {
  const [sentence] = splitSentences(splitBlocks(text));
  const forms = new FormTrie(FORMS.map((form) => [form, form]));
  return forms.longestAt(sentence!.tokens, from, most, names)?.bearer;
}

const isBank: Asked['names'] = (_, tokens, from) => tokens[from]!.text === 'Bank';

describe('forms in tokens', () => {
  it.each([
    ['the longest form', 'Bank of America opened.', 'bank of america'],
    ['a shorter one where the longer goes on otherwise', 'Bank of Canada opened.', 'bank'],
    ['one that begins with an article', 'the Guardian wrote.', 'the guardian'],
    ['one of a token that folds to several words', 'AT&T opened.', 'at and t'],
    ['one that goes on behind such a token', 'AT&T Labs opened.', 'at and t labs'],
    ['one that goes on with such a token', 'Old AT&T opened.', 'old at and t'],
    ['none without a capital', 'the guardian wrote.', undefined],
    ['none where the second word differs', 'The Observer wrote.', undefined],
    ['none that only begins', 'At The Hague they met.', undefined],
  ])('%s', (_, text, expected) => {
    expect(formIn(text)).toBe(expected);
  });

  it.each<[string, string, Asked, string | undefined]>([
    ['the longest', 'Bank of America opened.', { most: 3 }, 'bank of america'],
    ['a shorter one where it has too many', 'Bank of America opened.', { most: 2 }, 'bank'],
    ['punctuation counts as a token', 'Bank of-America opened.', { most: 3 }, 'bank'],
    ['punctuation is passed over', 'Bank of-America opened.', { most: 4 }, 'bank of america'],
    ['a token of several words counts once', 'AT&T Labs opened.', { most: 2 }, 'at and t labs'],
    ['from another place', 'The Bank of America opened.', { from: 1, most: 3 }, 'bank of america'],
    ['none that begins before', 'The Bank of America opened.', { from: 2 }, undefined],
  ])('have as many tokens as they may: %s', (_, text, asked, expected) => {
    expect(formIn(text, asked)).toBe(expected);
  });

  it.each<[string, string, Asked, string | undefined]>([
    ['the longest that does', 'Bank of America opened.', { names: (form) => form !== 'bank of america' }, 'bank'],
    ['a longer one', 'Bank of America opened.', { names: (form) => form !== 'bank' }, 'bank of america'],
    ['none where none does', 'Bank of America opened.', { names: () => false }, undefined],
    ['by its length', 'Bank of America opened.', { names: (_, _tokens, from, to) => to - from < 3 }, 'bank'],
    ['by its writing, where it is', 'The Bank opened.', { from: 1, names: isBank }, 'bank'],
    ['by its writing, where it is not', 'The BANK opened.', { from: 1, names: isBank }, undefined],
  ])('are taken only if they name their bearer: %s', (_, text, asked, expected) => {
    expect(formIn(text, asked)).toBe(expected);
  });
});

describe('forms that are bound anew', () => {
  it('name their last bearer, and others go on behind them', () => {
    const forms = new FormTrie([
      ['bank', 'short'],
      ['bank of america', 'other'],
    ]);
    forms.set('bank', 'full');
    const [sentence] = splitSentences(splitBlocks('Bank of Canada opened.'));
    expect(forms.longestAt(sentence!.tokens, 0, MOST, () => true)).toEqual({ to: 1, bearer: 'full' });
    expect([forms.get('bank'), forms.get('bank of america')]).toEqual(['full', 'other']);
  });

  it('are those of a map, in any order', () => {
    const form = fc
      .array(fc.constantFrom('bank', 'of', 'a'), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(form, fc.nat())), form, (bound, asked) => {
        expect(new FormTrie(bound).get(asked)).toBe(new Map(bound).get(asked));
      }),
    );
  });
});
