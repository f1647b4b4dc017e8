import { guessUtf16 } from './utf16.ts';

/** What files that are not text begin with (latin-1), and what they are. The longer of two that fit stands first. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'a rich text (RTF) document'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ\0', 'an xz archive'],
  ["7z\xbc\xaf'\x1c", 'a 7-Zip archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an older Office document'],
  ['\x89PNG\r\n\x1a\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a program'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['ID3', 'an MP3 recording'],
  ['OggS', 'an Ogg recording'],
  ['RIFF', 'a recording or WebP image'],
];

/** Made of plain characters as words are, but nothing else begins so. */
const NO_WORDS: readonly string[] = ['%PDF-', '{\\rtf'];

/** More control characters than this share of the bytes, and it is not text. */
const CONTROL_SHARE = 0.02;

/**
 * What kind of file it is that begins so, where it is not text: "a PDF document", "binary data"; undefined for text.
 * Some signatures are words too ("MZ", "BZh"); they count only where other bytes show that it is not text.
 */
export function binaryKind(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  const [signature, kind] = SIGNATURES.find(([begins]) => start.startsWith(begins)) ?? [];
  if (signature && (NO_WORDS.includes(signature) || /[^ -~]/.test(signature))) return kind;
  if (guessUtf16(head) || !hasBinaryBytes(head)) return undefined;
  return kind ?? 'binary data';
}

function hasBinaryBytes(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 8 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  return controls > bytes.length * CONTROL_SHARE;
}
