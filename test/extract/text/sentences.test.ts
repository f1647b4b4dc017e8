import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../src/extract/text/blocks.ts';
import { splitSentences } from '../../../src/extract/text/sentences.ts';

const sentencesOf = (text: string) => splitSentences(splitBlocks(text)).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['two sentences', 'Acme bought Bolt. Bolt sells nuts.', ['Acme bought Bolt.', 'Bolt sells nuts.']],
    [
      'abbreviations end nothing',
      'Acme Inc. bought Bolt Corp. for $1.3bn in the U.S. market.',
      ['Acme Inc. bought Bolt Corp. for $1.3bn in the U.S. market.'],
    ],
    [
      'a dot inside a name ends nothing',
      'Google hired from Character.AI in August.',
      ['Google hired from Character.AI in August.'],
    ],
    [
      'markup stays in the quote',
      'So [Acme](https://a.example) won. Fine.',
      ['So [Acme](https://a.example) won.', 'Fine.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('cuts a name the same way whatever was read before', () => {
    const tokens = (text: string) =>
      splitSentences(splitBlocks(text)).flatMap((each) => each.tokens.map((t) => t.text));
    for (const mark of [',', '.', ';', '!', ')', '”']) tokens(`The offices of Zorbium’s${mark} and of Quenby's${mark}`);
    expect(tokens('The offices of Zorbium’s, and Zorbium’s plan')).toEqual([
      'The',
      'offices',
      'of',
      'Zorbium',
      '’s',
      ',',
      'and',
      'Zorbium',
      '’s',
      'plan',
    ]);
    expect(tokens("Quenby's plan")).toEqual(['Quenby', "'s", 'plan']);
  });

  it('bounds the length of a sentence', () => {
    const lengths = splitSentences(splitBlocks('word '.repeat(1000))).map(({ tokens }) => tokens.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(120);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(1000);
  });

  it('cuts tokens out of the text, in order and without overlap', () => {
    const word = fc.constantFrom(
      'Acme',
      'Bolt’s',
      'co-founder',
      '$5bn',
      'U.S.',
      '“yes”',
      '**',
      '\n',
      '\n\n',
      '- ',
      'Zoë',
      '北京',
      '😀',
      '.',
      'Character.AI',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { tokens } of splitSentences(splitBlocks(text))) {
          for (const { text: form, start, end } of tokens) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toBe(form);
            last = end;
          }
        }
      }),
    );
  });
});
