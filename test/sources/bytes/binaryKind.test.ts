import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { binaryKind } from '../../../src/sources/bytes/binaryKind.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

it.each<[start: Uint8Array, kind: RegExp]>([
  [latin1('%PDF-1.7\nplain'), /PDF/],
  [latin1('{\\rtf1\\ansi Hello}'), /RTF/],
  [latin1('PK\x03\x04\x14\0\x06\0'), /ZIP/],
  [latin1('\x1f\x8b\x08\0\0\0\0'), /gzip/],
  [latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), /PNG/],
  [latin1('\xff\xd8\xff\xe0\0\x10JFIF'), /JPEG/],
  [latin1('\x7fELF\x02\x01\x01\0'), /program/],
  [latin1('text with a \0 in it'), /binary/],
  [latin1('\x01\x02\x03\x04 abc'), /binary/],
])('sees that %s is not text', (start, kind) => {
  expect(binaryKind(start)).toMatch(kind);
});

it.each<[what: string, start: Uint8Array]>([
  ['words that are signatures', latin1('MZ and BZh and ID3 are names')],
  ['UTF-16', iconv.encode('Microsoft invests', 'utf-16le', { addBOM: true })],
  ['UTF-16 without a mark', iconv.encode('Microsoft invests', 'utf-16be')],
  ['Windows-1252', iconv.encode('café – “ok”', 'win1252')],
  ['tabs and form feeds', latin1('a\tb\fc\r\n')],
  ['nothing', latin1('')],
])('takes %s for text', (_, start) => {
  expect(binaryKind(start)).toBeUndefined();
});
