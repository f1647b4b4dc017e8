import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/sources/index.ts';

const latin = 'Crédit à l’Élysée: “5 €” – ça coûte';

describe('decodeBytes', () => {
  it.each<[what: string, bytes: Uint8Array, declared: string | undefined, text: string, charset: string]>([
    ['plain ASCII', Buffer.from('abc'), undefined, 'abc', 'utf-8'],
    ['UTF-8', Buffer.from(latin), undefined, latin, 'utf-8'],
    ['UTF-8 with a mark', iconv.encode(latin, 'utf8', { addBOM: true }), undefined, latin, 'utf-8'],
    ['UTF-8 with a mark, declared otherwise', iconv.encode(latin, 'utf8', { addBOM: true }), 'gbk', latin, 'utf-8'],
    ['UTF-8 that a server calls Latin-1', Buffer.from(latin), 'ISO-8859-1', latin, 'utf-8'],
    ['UTF-8 of an unknown charset', Buffer.from(latin), 'x-nonsense', latin, 'utf-8'],
    ['single bytes that declare UTF-16', Buffer.from(latin), 'utf-16', latin, 'utf-8'],
    ['Windows-1252', iconv.encode(latin, 'win1252'), undefined, latin, 'windows-1252'],
    ['Windows-1252 called UTF-8', iconv.encode(latin, 'win1252'), 'utf-8', latin, 'windows-1252'],
    ['Windows-1252 called Latin-1', iconv.encode(latin, 'win1252'), 'latin1', latin, 'windows-1252'],
    ['UTF-16LE without a mark', iconv.encode(latin, 'utf-16le'), undefined, latin, 'utf-16le'],
    ['UTF-16BE without a mark', iconv.encode(latin, 'utf-16be'), undefined, latin, 'utf-16be'],
    [
      'UTF-8 with one damaged byte',
      Buffer.concat([Buffer.from(latin), Buffer.from([0xff])]),
      undefined,
      `${latin}\ufffd`,
      'utf-8',
    ],
    ['UTF-8 that is cut off', Buffer.from(latin).subarray(0, 2), undefined, 'Cr', 'utf-8'],
    ['JIS in seven bits', iconv.encode('提携', 'euc-jp'), 'euc-jp', '提携', 'euc-jp'],
    ['nothing', new Uint8Array(), undefined, '', 'utf-8'],
  ])('reads %s', (_, bytes, declared, text, charset) => {
    expect(decodeBytes(bytes, declared)).toEqual({ text, charset });
  });

  const anyText = fc.string({ unit: 'binary' }).filter((text) => !text.startsWith('\ufeff') && text.isWellFormed());
  it.each([
    ['utf8', false],
    ['utf8', true],
    ['utf-16le', true],
    ['utf-16be', true],
  ] as const)('gives back what was written in %s (mark: %s)', (charset, addBOM) => {
    // Zeros at every other place are the sign of UTF-16.
    const texts = addBOM ? anyText : anyText.filter((text) => !text.includes('\0'));
    fc.assert(fc.property(texts, (text) => decodeBytes(iconv.encode(text, charset, { addBOM })).text === text));
  });

  it.each([
    ['windows-1251', 'Кремль объявил о сделке'],
    ['koi8-r', 'Кремль объявил о сделке'],
    ['iso-8859-2', 'Łódź żąda Škoda'],
    ['iso-8859-15', 'Élysée 5 € œuvre'],
    ['shift_jis', '提携を発表した'],
    ['euc-jp', '提携を発表した'],
    ['gbk', '微软宣布与合作'],
    ['big5', '微軟宣布與合作'],
    ['euc-kr', '제휴를 발표했다'],
  ])('gives back what was written in %s and declared so', (charset, letters) => {
    const texts = fc.string({ unit: fc.constantFrom(...letters, ...'abc .,\n') });
    fc.assert(fc.property(texts, (text) => decodeBytes(iconv.encode(text, charset), charset).text === text));
  });

  it('gives back what was written in Windows-1252 without saying so, unless it happens to be sound UTF-8', () => {
    const texts = fc
      .string({ unit: fc.constantFrom(...'abcdefghij éàüß€“”’–') })
      .filter((text) => /(?:^|[a-j ])[éàüß€“”’–](?:[a-j ]|$)/.test(text))
      // A letter with an accent before a mark may be one character of UTF-8, and two of these outweigh what is not.
      .filter((text) => !/[éàüß][€“”’–]/.test(text));
    fc.assert(fc.property(texts, (text) => decodeBytes(iconv.encode(text, 'win1252')).text === text));
  });
});
