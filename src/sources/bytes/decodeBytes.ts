import iconv from 'iconv-lite';
import { guessUtf16 } from './utf16.ts';

/** The charset of text that is not Unicode and does not say what it is. */
const FALLBACK = 'windows-1252';

/** Charsets that servers and editors declare by default, and so say little against text that is sound UTF-8. */
const DECLARED_BY_DEFAULT: ReadonlySet<string> = new Set([
  'utf-8',
  'utf8',
  'ascii',
  'us-ascii',
  'iso-8859-1',
  'latin1',
  'windows-1252',
  'cp1252',
]);

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: false });

export interface Decoded {
  /** Without its byte order mark, else exactly what the bytes say. */
  text: string;
  charset: string;
}

/**
 * Decodes text by what its bytes are: UTF-16 and UTF-8 by byte order mark or by their patterns; a declared charset, where it says
 * more than the default of a server; else what is likelier of damaged UTF-8 and Windows-1252.
 * @param declaredCharset as the document itself names it; ignored where unknown.
 */
export function decodeBytes(bytes: Uint8Array, declaredCharset?: string): Decoded {
  const utf16 = guessUtf16(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), charset: utf16 };
  const declared = tellingCharset(declaredCharset);
  if (declared && !hasUtf8Mark(bytes)) return decodeAs(bytes, declared);
  try {
    return { text: strictUtf8.decode(bytes), charset: 'utf-8' };
  } catch {
    if (isMostlyUtf8(bytes)) return { text: lenientUtf8.decode(bytes), charset: 'utf-8' };
    return decodeAs(bytes, FALLBACK);
  }
}

function decodeAs(bytes: Uint8Array, charset: string): Decoded {
  return { text: iconv.decode(bytes, charset), charset };
}

function tellingCharset(label: string | undefined): string | undefined {
  const name = label?.trim().toLowerCase() ?? '';
  // A document that declares UTF-16 in single-byte letters is not in UTF-16.
  const telling = !DECLARED_BY_DEFAULT.has(name) && !name.startsWith('utf-16') && iconv.encodingExists(name);
  return telling ? name : undefined;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Whether damaged bytes hold more sound multi-byte UTF-8 characters than damaged places. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let damaged = 0;
  for (const character of lenientUtf8.decode(bytes)) {
    if (character === '\ufffd') damaged += 1;
    else if (character > '\x7f') sound += 1;
  }
  return sound > damaged;
}
