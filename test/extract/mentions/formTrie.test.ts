import { describe, expect, it } from 'vitest';
import { FormTrie } from '../../../src/extract/mentions/formTrie.ts';
import { splitBlocks } from '../../../src/extract/text/blocks.ts';
import { splitSentences } from '../../../src/extract/text/sentences.ts';

const FORMS = ['bank', 'bank of america', 'the guardian', 'at t'];
const MOST = 6;

/** The longest form at the start of a text. */
function formIn(text: string): string | undefined {
  const [sentence] = splitSentences(splitBlocks(text));
  const forms = new FormTrie(FORMS.map((form) => [form, form]));
  return forms.longestAt(sentence!.tokens, 0, MOST, () => true)?.bearer;
}

describe('forms in tokens', () => {
  it.each([
    ['the longest form', 'Bank of America opened.', 'bank of america'],
    ['a shorter one where the longer goes on otherwise', 'Bank of Canada opened.', 'bank'],
    ['one that begins with an article', 'the Guardian wrote.', 'the guardian'],
    ['none without a capital', 'the guardian wrote.', undefined],
    ['none where the second word differs', 'The Observer wrote.', undefined],
    ['none that only begins', 'At The Hague they met.', undefined],
  ])('%s', (_, text, expected) => {
    expect(formIn(text)).toBe(expected);
  });
});
