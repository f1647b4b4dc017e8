const SAMPLE_BYTES = 4096;
/** In UTF-16 text most letters have a zero as their other byte, on one side only. */
const MOSTLY = 0.4;
const HARDLY = 0.05;
/** Fewer pairs of bytes tell nothing. */
const FEWEST_PAIRS = 4;

export type Utf16 = 'utf-16le' | 'utf-16be';

/** Which UTF-16 the bytes are in, by their byte order mark or by where their zeros stand; undefined for other charsets. */
export function guessUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
  if (pairs < FEWEST_PAIRS) return undefined;
  for (let i = 0; i < pairs * 2; i++) if (bytes[i] === 0) zeros[i % 2]! += 1;
  const [high, low] = zeros.map((count) => count / pairs) as [number, number];
  if (low > MOSTLY && high < HARDLY) return 'utf-16le';
  if (high > MOSTLY && low < HARDLY) return 'utf-16be';
  return undefined;
}
