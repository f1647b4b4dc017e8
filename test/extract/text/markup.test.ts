import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanMarkup } from '../../../src/extract/text/markup.ts';

describe('cleanMarkup', () => {
  it.each([
    ['plain text', 'Microsoft bought Nuance.', 'Microsoft bought Nuance.'],
    ['a link keeps its text', 'So [Microsoft](https://a.example/x) did.', 'So Microsoft did.'],
    ['emphasis inside a link', '[**OpenAI**](https://a.example) grew', 'OpenAI grew'],
    ['an image goes', 'Before ![a chart](chart.png) after', 'Before after'],
    ['a bare address goes', 'See https://a.example/microsoft-buys-nuance now', 'See now'],
    ['tags go', '<small>via Wire</small>', 'via Wire'],
    ['emphasis goes', '**Bold** and _thin_ and `code`', 'Bold and thin and code'],
    ['underscores inside words stay', 'a snake_case name', 'a snake_case name'],
    ['escapes go', 'M\\&A and \\$5', 'M&A and $5'],
    ['white space folds', '  a \n\t b  ', 'a b'],
    ['nothing but markup', '![x](y)', ''],
  ])('%s', (_, source, expected) => {
    expect(cleanMarkup(source, 0, source.length).text).toBe(expected);
  });

  it('gives every character its place in the original', () => {
    const piece = fc.constantFrom(
      'Acme ',
      '**',
      '[link](https://x.example) ',
      ' \n',
      '![i](j)',
      'é',
      '𝔘',
      '\\&',
      '<b>',
      'a_b',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join('');
        const { text, offsets } = cleanMarkup(source, 0, source.length);
        expect(offsets).toHaveLength(text.length + 1);
        for (let i = 0; i < text.length; i++) {
          expect(text[i] === ' ' ? source[offsets[i]!]!.trim() : source[offsets[i]!]).toBe(
            text[i] === ' ' ? '' : text[i],
          );
        }
      }),
    );
  });
});
